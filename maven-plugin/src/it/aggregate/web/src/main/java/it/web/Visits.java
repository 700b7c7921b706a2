package it.web;

import it.store.Marks;

public final class Visits {
  private Visits() {}

  public static void visit(String address, Object page) {
    Marks.SEEN.put(address, page);
  }
}
