package io.github.unhoard.pmd.rule;

/** A cache is built without any limit, so it is a map that only grows. */
public final class CacheWithoutEviction extends UnhoardRule {}
