package io.github.unhoard.pmd.rule;

/** A cache is asked under keys that never equal a stored one, so each look-up adds an entry. */
public final class UnstableCacheKey extends UnhoardRule {}
