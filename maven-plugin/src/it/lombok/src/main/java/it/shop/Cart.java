package it.shop;

import java.util.HashMap;
import java.util.Map;
import lombok.Builder;
import lombok.Data;

/** A value with a map; nothing keeps it. */
@Data
@Builder
public class Cart {
  private final String customer;
  @Builder.Default private final Map<String, Integer> amounts = new HashMap<>();

  public void add(String article) {
    amounts.merge(article, 1, Integer::sum);
  }
}
