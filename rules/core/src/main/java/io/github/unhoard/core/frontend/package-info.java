/** The contract between core and the front ends: sources in, neutral trees out. */
@NullMarked
package io.github.unhoard.core.frontend;

import org.jspecify.annotations.NullMarked;
