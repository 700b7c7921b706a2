/**
 * The source-only front end: lowers Java files without class path or compilation.
 *
 * <p>Data flows: {@code SourceText} and {@code SourceParser} read a file, {@code ProjectIndex}
 * remembers the declarations of all files, {@code PlatformTypes} knows the JDK, and {@code
 * UnitLowering} turns one syntax tree into the neutral tree, typing every expression once on the
 * way up.
 */
@NullMarked
package io.github.unhoard.javaparser;

import org.jspecify.annotations.NullMarked;
