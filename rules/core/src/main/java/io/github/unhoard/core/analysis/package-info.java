/**
 * From trees to retentions: facts of each body, the call graph, aliases, lifetimes, and the linker
 * that joins them into one {@link io.github.unhoard.core.analysis.Retention} per holder.
 */
@NullMarked
package io.github.unhoard.core.analysis;

import org.jspecify.annotations.NullMarked;
