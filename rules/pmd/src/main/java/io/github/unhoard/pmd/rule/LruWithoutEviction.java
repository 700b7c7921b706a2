package io.github.unhoard.pmd.rule;

/** A map keeps its entries in access order, as an LRU cache does, but never evicts one. */
public final class LruWithoutEviction extends UnhoardRule {}
