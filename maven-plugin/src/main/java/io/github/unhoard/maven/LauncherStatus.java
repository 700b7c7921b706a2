package io.github.unhoard.maven;

import io.github.unhoard.maven.source.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the launcher how a run ended, since Maven exits with the same status for findings and for
 * faults. The file holds the exit status and, for a fault, one line that says why.
 *
 * @param file null when no launcher waits
 */
record LauncherStatus(@Nullable Path file) {
  private static final int CLEAN = 0;
  private static final int FINDINGS = 1;
  private static final int FAULT = 2;

  void clean() throws MojoExecutionException {
    write(CLEAN, "");
  }

  void findings() throws MojoExecutionException {
    write(FINDINGS, "");
  }

  void fault(String reason) throws MojoExecutionException {
    write(FAULT, Reasons.oneLine(reason));
  }

  private void write(int status, String reason) throws MojoExecutionException {
    if (file != null) {
      try {
        Files.writeString(file, status + "\n" + (reason.isEmpty() ? "" : reason + "\n"));
      } catch (IOException e) {
        throw new MojoExecutionException("cannot write " + file + ": " + Reasons.of(e), e);
      }
    }
  }
}
