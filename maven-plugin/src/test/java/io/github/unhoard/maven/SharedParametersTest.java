package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.maven.ci.PluginDescriptor;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A parameter means the same to every goal. The page of a site has them once more, since it extends
 * a class of Maven's.
 */
final class SharedParametersTest {
  private static final Set<String> OF_EACH_GOAL = Set.of("formats", "outputDirectory");

  @ParameterizedTest
  @ValueSource(strings = {"aggregate", "baseline", "fix", "inventory", "report", "scan"})
  void areThoseOfCheck(String goal) throws IOException {
    Map<String, String> check = PluginDescriptor.parameters("check");
    Map<String, String> parameters = PluginDescriptor.parameters(goal);

    parameters.keySet().removeAll(OF_EACH_GOAL);
    assertTrue(parameters.size() >= 9, parameters.toString());
    parameters.forEach(
        (property, read) -> {
          if (check.containsKey(property)) {
            assertEquals(check.get(property), read, property);
          }
        });
  }
}
