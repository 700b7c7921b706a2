package com.example.shop;

/** Asks both caches for what ten thousand customers typed, and shows what stays behind. */
public final class Replay {
  private static final int CUSTOMERS = 10_000;

  private Replay() {}

  public static void main(String[] arguments) {
    show("improved", new com.example.shop.improved.ResponseCache());
    show("repaired", new com.example.shop.repaired.ResponseCache());
  }

  private static void show(String name, Responses responses) {
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      responses.get("/products?order-" + customer, SearchHandler::answer);
    }
    System.out.println(name + ": " + responses.size() + " responses held");
  }
}
