package it.web;

import it.store.Rows;

public final class Forget {
  private Forget() {}

  public static Object row(String id) {
    return Rows.OPEN.remove(id);
  }
}
