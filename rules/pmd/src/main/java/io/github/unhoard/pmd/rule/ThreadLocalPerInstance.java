package io.github.unhoard.pmd.rule;

/** Each object owns a ThreadLocal and leaves its value in every thread that used it. */
public final class ThreadLocalPerInstance extends UnhoardRule {}
