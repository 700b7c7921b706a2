/** Findings that were there before, kept in a file. */
@NullMarked
package io.github.unhoard.maven.baseline;

import org.jspecify.annotations.NullMarked;
