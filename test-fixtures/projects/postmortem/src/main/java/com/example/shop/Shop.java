package com.example.shop;

import com.example.shop.improved.ResponseCache;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Starts the service on port 8080. */
public final class Shop {
  private static final int PORT = 8080;

  private Shop() {}

  public static void main(String[] arguments) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/products", new SearchHandler(new ResponseCache()));
    server.start();
  }
}
