package it.web;

import it.store.Rows;
import org.jspecify.annotations.Nullable;

public final class Forget {
  private Forget() {}

  public static @Nullable Object row(String id) {
    return Rows.OPEN.remove(id);
  }
}
