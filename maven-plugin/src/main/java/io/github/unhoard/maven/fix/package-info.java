/** Applies the fixes of findings to files, or shows what that would change. */
@NullMarked
package io.github.unhoard.maven.fix;

import org.jspecify.annotations.NullMarked;
