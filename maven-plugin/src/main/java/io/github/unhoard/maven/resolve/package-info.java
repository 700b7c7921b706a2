/** Class paths by Maven's own resolver, with gaps tolerated. */
@NullMarked
package io.github.unhoard.maven.resolve;

import org.jspecify.annotations.NullMarked;
