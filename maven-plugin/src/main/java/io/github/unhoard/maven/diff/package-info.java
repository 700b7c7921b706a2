/** The revision that a change starts from, read from git without touching the work tree. */
@NullMarked
package io.github.unhoard.maven.diff;

import org.jspecify.annotations.NullMarked;
