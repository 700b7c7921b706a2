package io.github.unhoard.core.analysis;

/** How long a holder lives, longest first. */
public enum Lifetime {
  /** As long as its class: static fields and enum constants. */
  PROCESS,
  /** As long as the application or container: one instance of the owner. */
  SINGLETON,
  /** As long as a component: it owns threads or sockets, or is held by one of the former. */
  LONG_LIVED,
  /** As long as a component, by its name alone. */
  PERHAPS_LONG,
  /** As long as an ordinary object: nothing speaks for a long life. */
  INSTANCE;

  /** Whether the evidence goes beyond a name. */
  public boolean isEvident() {
    return compareTo(LONG_LIVED) <= 0;
  }
}
