package io.github.unhoard.corpus;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A child JVM that answers serialised requests, started when first needed and again after one that
 * had to be ended. Used by one thread at a time.
 */
final class WorkerProcess implements AutoCloseable {
  private static final int STOP_SECONDS = 10;

  /** What {@code ExitOnOutOfMemoryError} ends a process with. */
  private static final int OUT_OF_MEMORY = 3;

  private final Settings settings;
  private final List<String> arguments;
  private final Path log;
  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private @Nullable Channel channel;

  /**
   * Prepares a worker.
   *
   * @param arguments of {@code java}, from the class path on
   * @param log what the worker prints, in the output folder
   */
  WorkerProcess(Settings settings, List<String> arguments, String log) {
    this.settings = settings;
    this.arguments = List.copyOf(arguments);
    this.log = settings.output().resolve(log);
  }

  /**
   * The answer to one request.
   *
   * @throws WorkerFailedException when there is none within the time allowed
   */
  Object ask(Serializable request) throws WorkerFailedException {
    try {
      if (channel == null) {
        channel = start();
      }
      Channel current = channel;
      current.requests().writeUnshared(request);
      current.requests().flush();
      return reader
          .submit(() -> current.answers().readUnshared())
          .get(settings.timeoutSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      stop();
      throw new WorkerFailedException("no result within " + settings.timeoutSeconds() + " s");
    } catch (ExecutionException | IOException e) {
      throw new WorkerFailedException(causeOfDeath());
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new WorkerFailedException("interrupted");
    }
  }

  private Channel start() throws IOException {
    Files.createDirectories(settings.output());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(),
                // Old generated sources nest expressions deeper than javac's default stack allows.
                "-Xss16m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
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
