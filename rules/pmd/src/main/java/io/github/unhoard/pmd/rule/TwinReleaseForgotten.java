package io.github.unhoard.pmd.rule;

/** Holders that are filled together are not released together. */
public final class TwinReleaseForgotten extends UnhoardRule {}
