package io.github.unhoard.pmd.rule;

/** An executor is made per object or call and never shut down, so its threads stay. */
public final class ExecutorPerInstance extends UnhoardRule {}
