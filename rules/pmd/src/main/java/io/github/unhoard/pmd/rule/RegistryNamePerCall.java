package io.github.unhoard.pmd.rule;

/** A registry that keeps an object for each name is given names that are made of data. */
public final class RegistryNamePerCall extends UnhoardRule {}
