package com.example.shop;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds products by words in their names. */
final class ProductSearch {
  private static final List<String> PRODUCTS =
      List.of("Oak table", "Oak chair", "Pine shelf", "Brass lamp", "Wool carpet");

  private ProductSearch() {}

  /** The products whose name holds {@code words}, one a line. */
  static String find(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return PRODUCTS.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
