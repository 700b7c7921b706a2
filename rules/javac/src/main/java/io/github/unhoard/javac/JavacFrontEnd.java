package io.github.unhoard.javac;

import io.github.unhoard.core.frontend.DeepStack;
import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.frontend.UnreadableSource;
import io.github.unhoard.core.tree.CompilationUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Lowers sources with the compiler of the running JDK: types are as certain as the class path
 * allows, and code that does not compile is lowered as far as it was understood.
 */
public final class JavacFrontEnd implements FrontEnd {
  /** Address space only: pages that are never touched cost nothing. */
  private static final long STACK_BYTES = 512L << 20;

  @Override
  public String name() {
    return "javac";
  }

  @Override
  public Lowering lower(SourceSet sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new UncheckedIOException(
          new IOException("this Java runtime has no compiler; run on a JDK"));
    }
    List<SourceInput> inputs = new ArrayList<>(sources.files());
    inputs.sort(Comparator.comparing(SourceInput::path));
    Batch batch = new Batch(compiler, sources);
    List<SourceFile> files = new ArrayList<>();
    for (SourceInput input : inputs) {
      try {
        SourceFile file = SourceFile.read(input, sources.encoding(), files.size());
        if (file.isModuleDeclaration()) {
          // A module would make the class path unreadable; it has no code anyway.
          batch
              .results()
              .add(
                  new CompilationUnit(
                      input.path(), input.role(), "", List.of(), file.problems(), ""));
        } else {
          files.add(file);
        }
      } catch (IOException | RuntimeException unreadable) {
        batch.results().fail(UnreadableSource.problem(input.path(), unreadable));
      }
    }
    DeepStack.run("unhoard-javac", STACK_BYTES, () -> batch.lower(files));
    return batch.results().lowering();
  }
}
