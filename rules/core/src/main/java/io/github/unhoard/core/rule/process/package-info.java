/** Rules on registries of the process that hide behind library calls. */
@NullMarked
package io.github.unhoard.core.rule.process;

import org.jspecify.annotations.NullMarked;
