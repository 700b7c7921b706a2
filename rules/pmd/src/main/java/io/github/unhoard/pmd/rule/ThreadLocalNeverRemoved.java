package io.github.unhoard.pmd.rule;

/** The value of a ThreadLocal stays in every pooled thread because nothing removes it. */
public final class ThreadLocalNeverRemoved extends UnhoardRule {}
