package io.github.unhoard.pmd.rule;

/** A removal names another key than the insertion, or only looks the entry up. */
public final class ReleaseKeyMismatch extends UnhoardRule {}
