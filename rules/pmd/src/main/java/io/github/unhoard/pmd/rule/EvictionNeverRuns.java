package io.github.unhoard.pmd.rule;

/** The code that should bound a collection exists and does not run. */
public final class EvictionNeverRuns extends UnhoardRule {}
