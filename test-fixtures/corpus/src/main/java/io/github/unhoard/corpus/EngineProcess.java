package io.github.unhoard.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worker process that runs the engine. Used by one thread at a time. */
final class EngineProcess implements Workers.Resource {
  private final Path scratch;
  private final WorkerProcess worker;

  /**
   * Prepares a worker.
   *
   * @param number tells the workers' folders apart
   */
  EngineProcess(Settings settings, int number) {
    this.scratch = settings.output().resolve("scratch-" + number);
    this.worker =
        new WorkerProcess(
            settings,
            List.of("-classpath", System.getProperty("java.class.path"), Engine.class.getName()),
            "worker-" + number + ".log");
  }

  /**
   * Analyses one release, or one file of it; whatever goes wrong in there is the outcome's failure.
   */
  AnalysisOutcome analyze(ResolvedSources sources, @Nullable String onlyFile) {
    try {
      return (AnalysisOutcome)
          worker.ask(
              new AnalysisRequest(
                  sources.sourcesJar().toString(),
                  onlyFile,
                  sources.classPath().stream().map(Path::toString).toList(),
                  scratch.toString()));
    } catch (WorkerFailedException e) {
      return AnalysisOutcome.failed(Repository.firstLine(e));
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
