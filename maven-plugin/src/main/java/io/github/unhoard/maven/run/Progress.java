package io.github.unhoard.maven.run;

import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.report.Console;
import io.github.unhoard.maven.report.Line;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Says what a long run is at, so that nobody takes it for one that hangs. Short runs say nothing.
 */
public final class Progress implements AutoCloseable {
  private static final int STEP_SECONDS = 10;
  private static final long STEP_MILLIS = 1_000L * STEP_SECONDS;
  private static final int STEPS_PER_MINUTE = 6;
  private static final Map<String, String> DOING =
      Map.of(
          "collect", "looking for the sources and their class path",
          "unpack", "unpacking the archive",
          "check out", "reading what the change starts from",
          "lower", "reading the sources",
          "analyse", "judging what they keep",
          "inventory", "listing what they keep");

  private final Stopwatch watch;
  private final Timer timer = new Timer("unhoard-progress", true);
  private int steps;

  private Progress(Stopwatch watch) {
    this.watch = watch;
  }

  /** Watches the run that {@code watch} times until it is closed; lines go to {@code console}. */
  public static Progress of(Stopwatch watch, Console console) {
    Progress progress = new Progress(watch);
    TimerTask next =
        new TimerTask() {
          @Override
          public void run() {
            progress.step().ifPresent(console::print);
          }
        };
    progress.timer.schedule(next, STEP_MILLIS, STEP_MILLIS);
    return progress;
  }

  /** Ten seconds have gone by; what to say of it, which gets rarer. */
  Optional<Line> step() {
    steps++;
    boolean due = steps == 1 || steps == STEPS_PER_MINUTE / 2 || steps % STEPS_PER_MINUTE == 0;
    return due
        ? watch
            .phase()
            .map(
                phase ->
                    new Line(
                        Tier.INFO, "Still " + DOING.getOrDefault(phase, phase) + ", " + time()))
        : Optional.empty();
  }

  private String time() {
    return steps < STEPS_PER_MINUTE
        ? steps * STEP_SECONDS + " s so far"
        : steps / STEPS_PER_MINUTE + " min so far";
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
