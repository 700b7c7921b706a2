package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, spoken to in its DevTools protocol over the loopback interface. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final String session;
  private final Replies replies = new Replies();
  private final AtomicInteger lastId = new AtomicInteger();

  private Browser(Process process, URI address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, replies)
            .get(SECONDS, TimeUnit.SECONDS);
    String target =
        send("Target.createTarget", Map.of("url", "about:blank"), "").get("targetId").asText();
    this.session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
            .get("sessionId")
            .asText();
    send("Page.enable", Map.of(), session);
  }

  /** The program, if there is one. */
  static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader log = process.errorReader(StandardCharsets.UTF_8);
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        Thread drain = new Thread(() -> log.lines().forEach(ignored -> {}));
        drain.setDaemon(true);
        drain.start();
        return new Browser(process, URI.create(listening.group(1)));
      }
    }
    throw new IOException(program + " did not start");
  }

  /** Opens {@code page} in a window of {@code width} pixels. */
  void open(Path page, int width) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false),
        session);
    CompletableFuture<JsonNode> loaded = replies.event("Page.loadEventFired");
    send("Page.navigate", Map.of("url", page.toUri().toString()), session);
    loaded.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Asks for the colours that people of {@code scheme}, light or dark, have set. */
  void prefer(String scheme) throws Exception {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)), session);
  }

  /** The page as far as it goes down, as a picture. */
  byte[] picture() throws Exception {
    JsonNode picture =
        send(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true),
            session);
    return Base64.getDecoder().decode(picture.get("data").asText());
  }

  /** The value of a JavaScript expression on the page. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode reply =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true),
            session);
    if (reply.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + reply.get("exceptionDetails"));
    }
    return reply.at("/result/value");
  }

  /** What {@code method} of the protocol answers. */
  private JsonNode send(String method, Map<String, Object> parameters, String inSession)
      throws Exception {
    int id = lastId.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!inSession.isEmpty()) {
      message.put("sessionId", inSession);
    }
    CompletableFuture<JsonNode> reply = replies.to(id);
    socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode answer = reply.get(SECONDS, TimeUnit.SECONDS);
    if (answer.has("error")) {
      throw new IllegalStateException(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  @Override
  public void close() {
    socket.abort();
    // What is on the PATH may be a script that started the browser.
    List<ProcessHandle> started = process.descendants().toList();
    started.forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Sorts what the browser says by what it answers. */
  private static final class Replies implements WebSocket.Listener {
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();

    CompletableFuture<JsonNode> to(int id) {
      return event(String.valueOf(id));
    }

    CompletableFuture<JsonNode> event(String name) {
      CompletableFuture<JsonNode> future = new CompletableFuture<>();
      awaited.put(name, future);
      return future;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        deliver(text.toString());
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }

    private void deliver(String message) {
      try {
        JsonNode node = JSON.readTree(message);
        String key = node.has("id") ? node.get("id").asText() : node.path("method").asText();
        CompletableFuture<JsonNode> future = awaited.remove(key);
        if (future != null) {
          future.complete(node);
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
