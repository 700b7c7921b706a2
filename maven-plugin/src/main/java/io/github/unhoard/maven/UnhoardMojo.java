package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.report.Console;
import io.github.unhoard.maven.source.InputFault;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** How every goal ends. */
abstract class UnhoardMojo extends AbstractMojo {

  /** Does nothing at all when true. */
  @Parameter(property = "unhoard.skip", defaultValue = "false")
  private boolean skip;

  /** Where the launcher learns how the run ended; of no use to people. */
  @Parameter(property = "unhoard.statusFile")
  private @Nullable String statusFile;

  private final Surroundings maven;

  UnhoardMojo(Surroundings maven) {
    this.maven = maven;
  }

  /** Runs the goal; empty when there is nothing to judge. */
  abstract Optional<Verdict> run();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    LauncherStatus status =
        new LauncherStatus(Optional.ofNullable(statusFile).map(Path::of).orElse(null));
    Optional<Verdict> verdict;
    try {
      verdict = skip ? skipped() : run();
    } catch (InputFault | UncheckedIOException e) {
      throw fault(status, String.valueOf(e.getMessage()), e);
    } catch (OutOfMemoryError e) {
      throw fault(status, "out of memory: allow more with MAVEN_OPTS=-Xmx4g", e);
    } catch (RuntimeException | Error e) {
      throw fault(status, "internal fault, please report it: " + e, e);
    }
    if (verdict.isPresent() && verdict.get().fails()) {
      status.findings();
      throw new MojoFailureException("unhoard: " + verdict.get().sentence());
    }
    status.clean();
  }

  private static MojoExecutionException fault(LauncherStatus status, String reason, Throwable cause)
      throws MojoExecutionException {
    status.fault(reason);
    return new MojoExecutionException("unhoard: " + reason, cause);
  }

  private Optional<Verdict> skipped() {
    getLog().info("unhoard: skipped");
    return Optional.empty();
  }

  /** Where lines for people go. */
  final Console console() {
    return statusFile == null ? Console.log(getLog()) : Console.stream(System.out);
  }

  /** Where lines go that are of no interest once the run is over. */
  final Console progressConsole() {
    return statusFile == null ? Console.log(getLog()) : Console.stream(System.err);
  }

  /** The build at hand. */
  final Surroundings maven() {
    return maven;
  }
}
