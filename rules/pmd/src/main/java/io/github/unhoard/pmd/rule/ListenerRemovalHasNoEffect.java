package io.github.unhoard.pmd.rule;

/** A listener is removed by a fresh object that equals no registered one. */
public final class ListenerRemovalHasNoEffect extends UnhoardRule {}
