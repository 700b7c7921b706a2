package it.web;

public interface Ticket {
  void tear();
}
