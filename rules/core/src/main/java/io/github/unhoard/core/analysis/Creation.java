package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;

/**
 * A site where the object in a holder field is made.
 *
 * @param value the creating expression
 */
public record Creation(Expression value, Site site) {}
