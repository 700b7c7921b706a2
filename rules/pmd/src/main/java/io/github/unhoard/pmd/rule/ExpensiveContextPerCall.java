package io.github.unhoard.pmd.rule;

/** An object that is made to be shared is made per call, and each one leaves traces. */
public final class ExpensiveContextPerCall extends UnhoardRule {}
