/** Repairs as edits of source text: what rules attach to findings when they know one. */
@NullMarked
package io.github.unhoard.core.fix;

import org.jspecify.annotations.NullMarked;
