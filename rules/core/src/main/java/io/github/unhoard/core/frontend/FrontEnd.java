package io.github.unhoard.core.frontend;

/** Turns source files into the neutral tree. Implementations keep no state between calls. */
public interface FrontEnd {

  /** The engine's name as users write it, for instance {@code javac}. */
  String name();

  /**
   * Lowers every file of {@code sources}. Never throws for what a source contains: a file that
   * cannot be lowered appears in {@link Lowering#failures()}.
   *
   * @throws java.io.UncheckedIOException when the class path or the temporary space is unusable
   */
  Lowering lower(SourceSet sources);
}
