package com.example.shop;

import java.util.function.Function;

/** Responses that were computed before. */
public interface Responses {

  /** The response for {@code address}, from {@code compute} the first time. */
  byte[] get(String address, Function<String, byte[]> compute);

  /** How many responses are held. */
  int size();
}
