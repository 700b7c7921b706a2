package io.github.unhoard.pmd.rule;

/** A collection of a long-lived object gains entries while it works and never loses one. */
public final class UnboundedLongLivedCollection extends UnhoardRule {}
