package io.github.unhoard.pmd.rule;

/** A listener is registered with a longer-lived publisher and never removed. */
public final class ListenerNeverRemoved extends UnhoardRule {}
