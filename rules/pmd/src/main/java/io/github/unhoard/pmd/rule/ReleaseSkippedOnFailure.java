package io.github.unhoard.pmd.rule;

/** An entry is released on some paths only: not on failure, or not under every setting. */
public final class ReleaseSkippedOnFailure extends UnhoardRule {}
