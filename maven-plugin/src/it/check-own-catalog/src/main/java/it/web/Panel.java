package it.web;

public class Panel implements AutoCloseable {
  private int seen;

  public Panel(Hub hub) {
    hub.join(this);
    hub.follow(() -> seen++);
  }

  public int seen() {
    return seen;
  }

  @Override
  public void close() {
    seen = 0;
  }
}
