package io.github.unhoard.pmd.rule;

/** File.deleteOnExit is called again and again, and the JDK forgets no path. */
public final class DeleteOnExitGrowth extends UnhoardRule {}
