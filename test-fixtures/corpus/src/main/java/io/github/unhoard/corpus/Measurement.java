package io.github.unhoard.corpus;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Analyses releases, several at once, each isolated from the others. */
final class Measurement {
  private final Settings settings;
  private final Repository repository;
  private final PrintStream progress;

  Measurement(Settings settings, Repository repository, PrintStream progress) {
    this.settings = settings;
    this.repository = repository;
    this.progress = progress;
  }

  /** The outcome of every subject, whatever happened to it. */
  Map<Subject, Measured> of(Collection<Subject> subjects) throws InterruptedException {
    Set<Subject> tasks = new TreeSet<>(subjects);
    Map<Subject, Measured> done = new ConcurrentHashMap<>();
    AtomicInteger count = new AtomicInteger();
    Workers.work(
        settings.jobs(),
        tasks,
        number -> new EngineProcess(settings, number),
        (engine, subject) -> {
          Measured measured = measure(engine, subject);
          done.put(subject, measured);
          report(measured, count.incrementAndGet(), tasks.size());
        });
    return new TreeMap<>(done);
  }

  private Measured measure(EngineProcess engine, Subject subject) {
    ResolvedSources sources;
    try {
      sources = repository.resolve(subject.release());
    } catch (UnavailableReleaseException e) {
      return new Measured(
          subject, null, List.of(), AnalysisOutcome.failed(Repository.firstLine(e)));
    }
    return new Measured(
        subject,
        sources.sourcesJar(),
        sources.missing(),
        engine.analyze(sources, subject.onlyFile()));
  }

  private void report(Measured measured, int number, int total) {
    AnalysisOutcome outcome = measured.outcome();
    progress.printf(
        "[%d/%d] %s: %s%n",
        number,
        total,
        measured.subject(),
        outcome.failure() != null
            ? outcome.failure()
            : "%d files, %d lines, %d findings, %.1f s"
                .formatted(
                    outcome.files(),
                    outcome.lines(),
                    outcome.findings().size(),
                    outcome.seconds()));
  }
}
