package io.github.unhoard.pmd.rule;

/** A long-lived class takes listeners and offers no way to take one back. */
public final class ListenerRegistryWithoutRemove extends UnhoardRule {}
