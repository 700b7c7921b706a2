package io.github.unhoard.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with one error in it, and what a test adds to spoil the run over it. */
final class FaultyRun {
  static final String LEAK =
      """
      package shop;
      import java.util.Map;
      import java.util.concurrent.ConcurrentHashMap;
      public class Sessions {
        private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();
        public void login(String token, String user) { SESSIONS.put(token, user); }
      }
      """;

  private final Path folder;
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private Path output;

  FaultyRun(Path folder) throws IOException {
    this.folder = folder;
    this.output = folder.resolve("out");
    write("shop/Sessions.java", LEAK);
    set("timings", false);
  }

  /** A file of the analysed folder, there or not. */
  Path file(String path) {
    return folder.resolve(path);
  }

  void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.write(file(path), bytes);
  }

  /** An archive that has the leak under each of {@code names}. */
  void zip(String path, String... names) throws IOException {
    try (OutputStream file = Files.newOutputStream(file(path));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(LEAK.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** A link that Windows lets only administrators make. */
  void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(file(path), target);
  }

  /** Sets an option of the goal. */
  void set(String parameter, Object value) {
    parameters.put(parameter, value);
  }

  void writeTo(Path other) {
    output = other;
  }

  Path output() {
    return output;
  }

  /** Runs the goal; the folder is called FOLDER in what it says. */
  ScanGoal.Outcome outcome() {
    ScanGoal goal = ScanGoal.in(folder, output, "json");
    parameters.forEach(goal::with);
    ScanGoal.Outcome outcome = goal.outcome();
    List<String> lines =
        outcome.lines().stream().map(line -> line.replace(folder.toString(), "FOLDER")).toList();
    return new ScanGoal.Outcome(outcome.exit(), lines);
  }
}
