package io.github.unhoard.pmd.rule;

/** A scheduled executor keeps cancelled tasks until their delay is over. */
public final class CancelledTaskRetained extends UnhoardRule {}
