package it.web;

import java.util.ArrayList;
import java.util.List;

@Shared
public class Notes {
  private final List<Object> notes = new ArrayList<>();

  public void add(Object note) {
    notes.add(note);
  }
}
