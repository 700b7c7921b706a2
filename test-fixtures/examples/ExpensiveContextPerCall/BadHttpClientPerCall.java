package examples.expensivecontextpercall;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A selector thread and a connection pool for each request. */
public class BadHttpClientPerCall {
  public String get(URI address) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient(); // LEAK: ExpensiveContextPerCall: get
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
