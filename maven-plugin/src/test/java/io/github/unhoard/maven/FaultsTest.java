package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Brings each fault of {@code docs/faults.md} about and compares what is said with that page. */
final class FaultsTest {
  /** Rows whose tests are below, since they need more than one run. */
  private static final Set<String> APART =
      Set.of("a run that is stopped while it writes", "two runs at once in one folder");

  private static final String FOUND = "unhoard: 1 finding at or above error";

  @TempDir private Path folder;

  @Test
  void everyDocumentedFaultIsTested() throws IOException {
    Set<String> tested =
        Stream.concat(Faults.all().stream().map(Faults.Fault::name), APART.stream())
            .collect(Collectors.toSet());

    assertEquals(FaultTable.read().keySet(), tested);
  }

  @TestFactory
  Stream<DynamicTest> saysWhatIsDocumented() {
    return Faults.all().stream()
        .flatMap(
            fault ->
                fault.engines().isEmpty()
                    ? Stream.of(test(fault, "auto"))
                    : fault.engines().stream().map(engine -> test(fault, engine)));
  }

  private DynamicTest test(Faults.Fault fault, String engine) {
    return DynamicTest.dynamicTest(
        fault.name() + ", " + engine,
        () -> {
          FaultyRun run = new FaultyRun(Files.createTempDirectory(folder, "run"));
          run.set("engine", engine);
          fault.injection().into(run);

          assertOutcome(FaultTable.read().get(fault.name()), run.outcome());
        });
  }

  private static void assertOutcome(FaultTable.Row row, ScanGoal.Outcome outcome) {
    List<String> lines = outcome.lines();
    String all = String.join("\n", lines);
    assertEquals(row.stops() ? 2 : 1, outcome.exit(), all);
    if (row.message().isEmpty()) {
      assertTrue(lines.stream().noneMatch(line -> line.contains("not analysed: ")), all);
    } else if (row.stops()) {
      assertTrue(row.matches(lines.get(lines.size() - 1)), all);
    } else {
      assertEquals(1, lines.stream().filter(row::matches).count(), all);
    }
    if (!row.stops()) {
      assertEquals(FOUND, lines.get(lines.size() - 1), "the rest is analysed");
    }
    assertTrue(lines.stream().noneMatch(line -> line.contains("\n")), "one line each");
  }

  @Test
  void xmlFetchesNothingAndTellsNothing() throws IOException {
    FaultyRun run = new FaultyRun(folder);
    run.write("secret.txt", "the-secret");
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      String address = "http://localhost:" + server.socket().getLocalPort() + "/";
      run.write(
          "ehcache.xml",
          """
          <!DOCTYPE ehcache SYSTEM "%se.dtd" [
            <!ENTITY %% more SYSTEM "%smore"> %%more;
            <!ENTITY secret SYSTEM "%s">
          ]>
          <ehcache><cache name="a&secret;" eternal="true"/>&secret;</ehcache>
          """
              .formatted(address, address, run.file("secret.txt").toUri()));

      ScanGoal.Outcome outcome = run.outcome();

      assertNull(server.accept(), "nobody asked the server");
      assertFalse(String.join("\n", outcome.lines()).contains("the-secret"));
      assertFalse(Files.readString(folder.resolve("out/unhoard.json")).contains("the-secret"));
    }
  }

  @Test
  void archivesWriteNothingOutside() throws IOException {
    FaultyRun run = new FaultyRun(folder);
    Path outside = Path.of(System.getProperty("java.io.tmpdir"), "UnhoardEvil.java");
    run.zip("code.jar", "../UnhoardEvil.java", outside.toString(), "shop/Sessions.java");
    run.set("path", "code.jar");

    run.outcome();

    assertFalse(Files.exists(outside));
  }

  @Test
  void stoppedRunLeavesTheReportBefore() throws IOException {
    Configuration small = Configuration.unix().toBuilder().setMaxSize(1 << 14).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path report = disk.getPath("/reports/unhoard.json");
      Files.createDirectory(report.getParent());
      Files.writeString(report, "before");
      FaultyRun run = new FaultyRun(folder);
      run.writeTo(report.getParent());

      assertEquals(2, run.outcome().exit(), "the disk is full before the report is written");

      assertEquals("before", Files.readString(report));
      assertEquals(List.of("unhoard.json"), names(report.getParent()));
    }
  }

  @Test
  void runsAtOnceLeaveTheReportOfOne() throws Exception {
    FaultyRun run = new FaultyRun(folder);
    assertEquals(FOUND, last(run.outcome()));
    String alone = Files.readString(run.output().resolve("unhoard.json"));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<ScanGoal.Outcome>> outcomes = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        outcomes.add(threads.submit(run::outcome));
      }
      for (Future<ScanGoal.Outcome> outcome : outcomes) {
        assertEquals(FOUND, last(outcome.get()));
      }
    } finally {
      threads.shutdownNow();
    }

    assertEquals(alone, Files.readString(run.output().resolve("unhoard.json")));
    assertEquals(List.of("unhoard.json"), names(run.output()));
  }

  private static String last(ScanGoal.Outcome outcome) {
    return outcome.lines().get(outcome.lines().size() - 1);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
