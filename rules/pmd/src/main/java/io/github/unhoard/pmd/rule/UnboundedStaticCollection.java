package io.github.unhoard.pmd.rule;

/** A static collection gains entries at run time and never loses one. */
public final class UnboundedStaticCollection extends UnhoardRule {}
