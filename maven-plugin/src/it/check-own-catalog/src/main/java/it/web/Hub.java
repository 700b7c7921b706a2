package it.web;

public interface Hub {
  void join(Object member);

  void leave(Object member);

  Ticket follow(Runnable follower);
}
