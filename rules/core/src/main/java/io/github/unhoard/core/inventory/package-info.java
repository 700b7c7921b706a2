/** Everything in the sources that keeps objects, leak or not. */
@NullMarked
package io.github.unhoard.core.inventory;

import org.jspecify.annotations.NullMarked;
