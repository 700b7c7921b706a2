package io.github.unhoard.pmd.rule;

/** A map keyed by thread keeps threads, and what it stores for them, after they have ended. */
public final class ThreadKeyedMap extends UnhoardRule {}
