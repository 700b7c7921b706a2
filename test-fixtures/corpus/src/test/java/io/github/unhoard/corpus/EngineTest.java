package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
  @TempDir Path folder;

  @Test
  void oneRowsFailureLeavesTheNextRowAlone() throws Exception {
    List<AnalysisOutcome> outcomes =
        serve(request(folder.resolve("absent.jar")), request(jar("p/A.java")));
    String failure = outcomes.get(0).failure();
    assertNotNull(failure);
    assertTrue(failure.startsWith("the engine failed: NoSuchFileException"), failure);
    assertNull(outcomes.get(1).failure());
  }

  @Test
  void filesThatCouldNotBeLoweredAreCountedAndNamed() throws Exception {
    AnalysisOutcome outcome = serve(request(jar("p/A.java"))).get(0);
    assertEquals(1, outcome.files());
    assertEquals(2, outcome.lines());
    assertEquals(List.of("p/A.java:0: not today"), outcome.unread());
  }

  private static List<AnalysisOutcome> serve(AnalysisRequest... requests) throws Exception {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      for (AnalysisRequest request : requests) {
        out.writeUnshared(request);
      }
    }
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    Engine.serve(
        new ByteArrayInputStream(sent.toByteArray()),
        received,
        new SourceAnalysis(REFUSES_ALL),
        new PrintStream(OutputStream.nullOutputStream()));
    List<AnalysisOutcome> outcomes = new ArrayList<>();
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(received.toByteArray()))) {
      for (int i = 0; i < requests.length; i++) {
        outcomes.add((AnalysisOutcome) in.readUnshared());
      }
    }
    return outcomes;
  }

  private AnalysisRequest request(Path jar) {
    return new AnalysisRequest(
        jar.toString(), null, List.of(), folder.resolve("scratch").toString());
  }

  private Path jar(String entry) throws IOException {
    Path jar = folder.resolve("sources.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("class A {\n}\n".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return jar;
  }

  private static final FrontEnd REFUSES_ALL =
      new FrontEnd() {
        @Override
        public String name() {
          return "refuses all";
        }

        @Override
        public Lowering lower(SourceSet sources) {
          List<Problem> failures =
              sources.files().stream()
                  .map(file -> new Problem(file.path(), 0, "not today", true))
                  .toList();
          return new Lowering(List.of(), failures, List.of());
        }
      };
}
