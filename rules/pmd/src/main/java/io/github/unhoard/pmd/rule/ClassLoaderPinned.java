package io.github.unhoard.pmd.rule;

/** A static collection keyed by class or class loader keeps undeployed applications loaded. */
public final class ClassLoaderPinned extends UnhoardRule {}
