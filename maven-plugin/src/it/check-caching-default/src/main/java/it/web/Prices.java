package it.web;

import org.springframework.cache.annotation.Cacheable;

public class Prices {
  @Cacheable("prices")
  public double of(String article) {
    return article.length();
  }
}
