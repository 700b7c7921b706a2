package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Effect;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call or assignment that acts on some holder, before it is known on which.
 *
 * @param kind what it does
 * @param subject the values it may act on
 * @param node the call or assignment itself
 * @param key the entry, or what selects it; null when absent
 * @param value the entry's value; null when absent
 * @param bulk whether {@code key} is a collection of entries
 */
record Operation(
    Effect.Kind kind,
    List<Operand> subject,
    Expression node,
    @Nullable Expression key,
    @Nullable Expression value,
    boolean bulk,
    Site site) {}
