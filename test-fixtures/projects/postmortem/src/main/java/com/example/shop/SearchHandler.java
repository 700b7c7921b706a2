package com.example.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers {@code GET /products?words}. */
final class SearchHandler implements HttpHandler {
  private final Responses responses;

  SearchHandler(Responses responses) {
    this.responses = responses;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = responses.get(exchange.getRequestURI().toString(), SearchHandler::answer);
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  static byte[] answer(String address) {
    String words = address.substring(address.indexOf('?') + 1);
    return ProductSearch.find(words).getBytes(StandardCharsets.UTF_8);
  }
}
