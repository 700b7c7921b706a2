/** Rules on releases that miss their entry, or a path. */
@NullMarked
package io.github.unhoard.core.rule.release;

import org.jspecify.annotations.NullMarked;
