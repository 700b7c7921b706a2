package io.github.unhoard.pmd.rule;

/** A meter is registered under values that are not few, and the registry keeps each one. */
public final class UnboundedMetricTags extends UnhoardRule {}
