package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.Sources;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;

/**
 * The goal {@code scan} on the working folder, run as Maven runs it; without a pom it needs nothing
 * of Maven. The output folder may be in any file system.
 */
final class ScanGoal extends PathMojo {
  private final Path output;
  private final List<String> formats;

  private ScanGoal(
      MavenSession session, MojoExecution execution, Path output, List<String> formats) {
    super(new Surroundings(session, execution, new MavenProject(), null, null));
    this.output = output;
    this.formats = formats;
  }

  /** A goal that stands in {@code workingFolder} and writes {@code formats} to {@code output}. */
  @SuppressWarnings("deprecation") // the newer constructor asks for a container
  static ScanGoal in(Path workingFolder, Path output, String... formats) {
    Properties system = new Properties();
    system.setProperty("user.dir", workingFolder.toString());
    MavenSession session =
        new MavenSession(
            null,
            new DefaultRepositorySystemSession(),
            new DefaultMavenExecutionRequest().setSystemProperties(system),
            new DefaultMavenExecutionResult());
    Plugin plugin = new Plugin();
    plugin.setVersion("1");
    MojoExecution execution = new MojoExecution(plugin, "scan", "test");
    return new ScanGoal(session, execution, output, List.of(formats));
  }

  /** Sets a parameter by its name, as Maven does. */
  ScanGoal with(String parameter, Object value) {
    Field field =
        Stream.<Class<?>>iterate(getClass(), Objects::nonNull, Class::getSuperclass)
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .filter(each -> each.getName().equals(parameter))
            .findFirst()
            .orElseThrow();
    try {
      field.setAccessible(true);
      field.set(this, value);
      return this;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs the goal. */
  Outcome outcome() {
    List<String> lines = new ArrayList<>();
    setLog(new Recorder(lines));
    with("failOnViolation", true);
    try {
      execute();
      return new Outcome(0, lines);
    } catch (MojoFailureException e) {
      lines.add(e.getMessage());
      return new Outcome(1, lines);
    } catch (MojoExecutionException e) {
      lines.add(e.getMessage());
      return new Outcome(2, lines);
    }
  }

  @Override
  Optional<Verdict> analyse(Stopwatch watch) {
    try (Input input = atPath()) {
      Sources sources = input.sources(watch);
      return Optional.of(goal(input, formats, output).reach(sources, watch));
    }
  }

  /**
   * How a run ended.
   *
   * @param exit the status that the launcher exits with
   * @param lines what was printed, and last why the build fails if it does
   */
  record Outcome(int exit, List<String> lines) {
    Outcome {
      lines = List.copyOf(lines);
    }
  }

  private static final class Recorder extends SystemStreamLog {
    private final List<String> lines;

    Recorder(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void info(CharSequence line) {
      lines.add(line.toString());
    }

    @Override
    public void warn(CharSequence line) {
      lines.add(line.toString());
    }

    @Override
    public void error(CharSequence line) {
      lines.add(line.toString());
    }
  }
}
