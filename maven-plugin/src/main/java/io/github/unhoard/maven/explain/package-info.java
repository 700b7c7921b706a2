/** The rules' pages in the terminal. */
@NullMarked
package io.github.unhoard.maven.explain;

import org.jspecify.annotations.NullMarked;
