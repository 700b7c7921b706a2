package io.github.unhoard.corpus;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

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
    Queue<Subject> queue = new ConcurrentLinkedQueue<>(new TreeSet<>(subjects));
    Map<Subject, Measured> done = new ConcurrentHashMap<>();
    AtomicInteger count = new AtomicInteger();
    int total = queue.size();
    List<Thread> workers =
        IntStream.range(0, settings.jobs())
            .mapToObj(number -> new Thread(() -> work(number, queue, done, count, total)))
            .toList();
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    return new TreeMap<>(done);
  }

  private void work(
      int number,
      Queue<Subject> queue,
      Map<Subject, Measured> done,
      AtomicInteger count,
      int total) {
    try (EngineProcess engine = new EngineProcess(settings, number)) {
      Subject subject;
      while ((subject = queue.poll()) != null) {
        Measured measured = measure(engine, subject);
        done.put(subject, measured);
        report(measured, count.incrementAndGet(), total);
      }
    }
  }

  private Measured measure(EngineProcess engine, Subject subject) {
    ResolvedSources sources;
    try {
      sources = repository.resolve(subject.release());
    } catch (UnavailableReleaseException e) {
      return unresolved(subject, Repository.firstLine(e));
    } catch (RuntimeException | StackOverflowError e) {
      return unresolved(
          subject,
          "it could not be resolved: "
              + e.getClass().getSimpleName()
              + ": "
              + Repository.firstLine(e));
    }
    return new Measured(
        subject,
        sources.sourcesJar(),
        sources.missing(),
        engine.analyze(sources, subject.onlyFile()));
  }

  private static Measured unresolved(Subject subject, String reason) {
    return new Measured(subject, null, List.of(), AnalysisOutcome.failed(reason));
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
