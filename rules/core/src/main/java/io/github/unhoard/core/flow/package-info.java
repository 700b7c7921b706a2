/**
 * Control flow over the neutral tree: which ways out of a body, normal and exceptional, are open.
 *
 * <p>The tree is structured, so the flow graph needs no explicit nodes: a statement maps the states
 * that may hold before it to the states after each way of leaving it.
 */
@NullMarked
package io.github.unhoard.core.flow;

import org.jspecify.annotations.NullMarked;
