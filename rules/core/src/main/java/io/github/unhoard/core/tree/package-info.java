/**
 * The neutral tree: what every front end lowers to and all that the analysis ever sees of a source.
 */
@NullMarked
package io.github.unhoard.core.tree;

import org.jspecify.annotations.NullMarked;
