package io.github.unhoard.corpus;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One worker process, started when first needed and again after one that had to be ended. Used by
 * one thread at a time.
 */
final class EngineProcess implements AutoCloseable {
  private static final int STOP_SECONDS = 10;

  /** What {@code ExitOnOutOfMemoryError} ends a process with. */
  private static final int OUT_OF_MEMORY = 3;

  private final Settings settings;
  private final Path scratch;
  private final Path log;
  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private @Nullable Channel channel;

  /**
   * Prepares a worker.
   *
   * @param number tells the workers' folders apart
   */
  EngineProcess(Settings settings, int number) {
    this.settings = settings;
    this.scratch = settings.output().resolve("scratch-" + number);
    this.log = settings.output().resolve("worker-" + number + ".log");
  }

  /**
   * Analyses one release, or one file of it; whatever goes wrong in there is the outcome's failure.
   */
  AnalysisOutcome analyze(ResolvedSources sources, @Nullable String onlyFile) {
    AnalysisRequest request =
        new AnalysisRequest(
            sources.sourcesJar().toString(),
            onlyFile,
            sources.classPath().stream().map(Path::toString).toList(),
            scratch.toString());
    try {
      if (channel == null) {
        channel = start();
      }
      Channel current = channel;
      current.requests().writeUnshared(request);
      current.requests().flush();
      return (AnalysisOutcome)
          reader
              .submit(() -> current.answers().readUnshared())
              .get(settings.timeoutSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      stop();
      return AnalysisOutcome.failed("no result within " + settings.timeoutSeconds() + " s");
    } catch (ExecutionException | IOException e) {
      return AnalysisOutcome.failed(causeOfDeath());
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      return AnalysisOutcome.failed("interrupted");
    }
  }

  private Channel start() throws IOException {
    Files.createDirectories(settings.output());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(),
                // Old generated sources nest expressions deeper than javac's default stack allows.
                "-Xss16m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-classpath",
                System.getProperty("java.class.path"),
                Engine.class.getName())
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    ObjectOutputStream requests = new ObjectOutputStream(process.getOutputStream());
    requests.flush();
    return new Channel(process, requests, new ObjectInputStream(process.getInputStream()));
  }

  /** Ends the worker, dead or dying, and says what it died of. */
  private String causeOfDeath() {
    Channel dead = channel;
    String status = "it did not start";
    if (dead != null) {
      try {
        status =
            dead.process().waitFor(STOP_SECONDS, TimeUnit.SECONDS)
                ? "status " + dead.process().exitValue()
                : "its answers are unreadable";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    stop();
    return status.equals("status " + OUT_OF_MEMORY)
        ? "out of memory with a heap of " + settings.heap()
        : "the worker died (" + status + "), see " + log.getFileName();
  }

  private void stop() {
    if (channel != null) {
      channel.process().destroyForcibly();
      channel = null;
    }
  }

  @Override
  public void close() {
    stop();
    reader.shutdownNow();
  }

  private record Channel(Process process, ObjectOutputStream requests, ObjectInputStream answers) {}
}
