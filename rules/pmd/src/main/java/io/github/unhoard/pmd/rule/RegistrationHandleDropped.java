package io.github.unhoard.pmd.rule;

/** The handle that could undo a registration is thrown away. */
public final class RegistrationHandleDropped extends UnhoardRule {}
