package io.github.unhoard.pmd.rule;

/** The values of a weak map refer to their keys, so no entry is ever collected. */
public final class WeakMapValueHoldsKey extends UnhoardRule {}
