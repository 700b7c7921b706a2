package io.github.unhoard.pmd.rule;

/** A shutdown hook is added per object or call and keeps what it captures until the JVM exits. */
public final class ShutdownHookPerInstance extends UnhoardRule {}
