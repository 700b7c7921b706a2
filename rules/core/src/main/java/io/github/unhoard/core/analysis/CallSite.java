package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call, creation or method reference.
 *
 * @param node the expression itself
 * @param receiver the object called on; null for static calls, creations and the implicit this
 * @param arguments empty for a method reference
 * @param isReference whether it is a method reference, so that the call happens later if at all
 * @param discarded whether the result is thrown away
 */
public record CallSite(
    MethodRef method,
    Expression node,
    @Nullable Expression receiver,
    List<Expression> arguments,
    boolean isReference,
    boolean discarded,
    Site site) {}
