package io.github.unhoard.reports;

import java.util.Locale;

/** Whether a baseline knows a finding. */
public enum Age {
  /** The baseline does not list it. */
  NEW,
  /** The baseline lists it. */
  KNOWN;

  /** The name in reports, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
