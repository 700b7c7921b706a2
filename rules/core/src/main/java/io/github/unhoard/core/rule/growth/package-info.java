/** Rules on holders that only grow, and on eviction that does not run. */
@NullMarked
package io.github.unhoard.core.rule.growth;

import org.jspecify.annotations.NullMarked;
