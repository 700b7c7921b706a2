package io.github.unhoard.pmd.rule;

/** A long-lived strong interner is fed from outside and keeps every value. */
public final class StrongInterner extends UnhoardRule {}
