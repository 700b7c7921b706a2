package io.github.unhoard.maven.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape that GitHub and GitLab require. */
final class WorkflowsTest {
  private static final Path FOLDER = Path.of("../docs/ci");
  private static final Set<String> STEP_KEYS = Set.of("name", "uses", "with", "run", "if", "env");
  private static final Set<String> SCOPES =
      Set.of("contents", "security-events", "actions", "pull-requests");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.getFileName().toString().startsWith("github-")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void isAWorkflow(Path file) throws IOException {
    Object workflow = Yaml.read(file);

    assertEquals(Set.of("name", "on", "permissions", "jobs"), ((Map<?, ?>) workflow).keySet());
    assertEquals(Map.of("contents", "read"), Yaml.at(workflow, "permissions"));
    for (Object job : ((Map<?, ?>) Yaml.at(workflow, "jobs")).values()) {
      assertEquals("ubuntu-latest", Yaml.text(job, "runs-on"));
      Object scopes = ((Map<?, ?>) job).get("permissions");
      if (scopes instanceof Map<?, ?> map) {
        assertTrue(SCOPES.containsAll(map.keySet()), map.toString());
      }
      for (Object step : (List<?>) Yaml.at(job, "steps")) {
        assertStep((Map<?, ?>) step);
      }
    }
  }

  private static void assertStep(Map<?, ?> step) {
    assertTrue(STEP_KEYS.containsAll(step.keySet()), step.toString());
    assertTrue(step.containsKey("uses") != step.containsKey("run"), step.toString());
    if (step.containsKey("uses")) {
      assertTrue(step.get("uses").toString().matches("[\\w-]+(/[\\w-]+)+@v\\d+"), step.toString());
    } else {
      // Text of a pull request in a script is how foreign code gets to run.
      assertTrue(!step.get("run").toString().contains("${{"), step.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void comparesWithABaseOnlyWhereItHasTheHistory(Path file) throws IOException {
    String text = Files.readString(file);

    assertEquals(text.contains("unhoard.diffBase"), text.contains("fetch-depth: 0"));
  }

  @Test
  void isAGitLabJob() throws IOException {
    Object job = Yaml.at(Yaml.read(FOLDER.resolve("gitlab-ci.yml")), "unhoard");

    assertEquals(
        Set.of("stage", "image", "rules", "script", "artifacts"), ((Map<?, ?>) job).keySet());
    assertTrue(((List<?>) Yaml.at(job, "script")).stream().allMatch(String.class::isInstance));
    assertEquals("always", Yaml.text(Yaml.at(job, "artifacts"), "when"));
    assertEquals(
        "unhoard-report/unhoard.gitlab.json",
        Yaml.text(Yaml.at(job, "artifacts", "reports"), "codequality"));
  }
}
