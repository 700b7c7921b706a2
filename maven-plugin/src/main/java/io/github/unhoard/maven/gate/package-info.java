/** When a run fails the build. */
@NullMarked
package io.github.unhoard.maven.gate;

import org.jspecify.annotations.NullMarked;
