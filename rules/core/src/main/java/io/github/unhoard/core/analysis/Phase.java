package io.github.unhoard.core.analysis;

/** When code runs in the life of the holder it acts on. */
public enum Phase {
  /** Once: static initialisers, or the constructor of the object that owns the holder. */
  INITIALIZATION,
  /** Once or a few times as the program comes up. */
  STARTUP,
  /** Any number of times. */
  OPERATION,
  /** At the end of the owner's life. */
  TEARDOWN,
  /** In tests only. */
  TEST,
  /** Never: nothing calls it. */
  NEVER
}
