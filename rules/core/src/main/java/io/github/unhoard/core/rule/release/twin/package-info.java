/**
 * TwinReleaseForgotten: holders, parts or fields that one end forgets and its siblings remember.
 * Each other class is one such pair.
 */
@NullMarked
package io.github.unhoard.core.rule.release.twin;

import org.jspecify.annotations.NullMarked;
