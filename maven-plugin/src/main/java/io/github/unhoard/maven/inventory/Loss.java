package io.github.unhoard.maven.inventory;

import io.github.unhoard.core.inventory.Holder;

/**
 * A holder that nothing limits any more.
 *
 * @param before with the bounds and releases it had
 * @param now without any
 */
public record Loss(Holder before, Holder now) {}
