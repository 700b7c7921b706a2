package io.github.unhoard.javaparser;

import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceSet;

/**
 * Lowers source files without class path and without compiling them: names are resolved by the
 * imports, the files given and the Java platform this runs on. What that does not tell stays
 * unresolved.
 *
 * <p>{@link SourceSet#classPath()} and {@link SourceSet#release()} are ignored: every file is read
 * at the newest language level that fits it.
 */
public final class JavaParserFrontEnd implements FrontEnd {

  /** A front end; instances are alike and keep nothing between calls. */
  public JavaParserFrontEnd() {}

  @Override
  public String name() {
    return "javaparser";
  }

  @Override
  public Lowering lower(SourceSet sources) {
    return new SourceSetLowering(sources).lower();
  }
}
