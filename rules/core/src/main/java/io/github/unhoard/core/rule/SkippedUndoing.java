package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the end of an object undoes in some cases only what its beginning did: that it listens to
 * another, or is in another's collection.
 */
public final class SkippedUndoing {

  /**
   * What is wrong with the undoing.
   *
   * @param clause why, after "and"
   * @param repair what to do
   * @param sure whether nobody can make up for it
   */
  public record Fault(String clause, String repair, boolean sure) {}

  private static final Set<String> STARTS =
      Set.of("start", "open", "connect", "init", "initialize", "activate", "handshake", "bind");

  private final Program program;
  private final List<CutOffEnd> cutOff;

  /** Of the objects of {@code program}. */
  public SkippedUndoing(Program program) {
    this.program = program;
    this.cutOff = CutOffEnd.in(program);
  }

  /** Why {@code undoings}, all there are, do not always undo what {@code call} does. */
  public Optional<Fault> of(CallSite call, List<CallSite> undoings) {
    if (undoings.isEmpty()) {
      return Optional.empty();
    }
    boolean made = call.site().executable().isConstructorLike();
    return (made ? inMaking(call, undoings) : Optional.<Fault>empty())
        .or(() -> atEnd(call, undoings, undoing -> unlessFurther(undoing, call)))
        .or(() -> inSubclass(call, undoings))
        .or(() -> atEnd(call, undoings, undoing -> afterFailure(undoing, undoings)))
        .or(() -> isStart(call.site().executable()) ? inMaking(call, undoings) : Optional.empty());
  }

  /** Whether {@code method} is named for what begins with an object that was made before. */
  public static boolean isStart(Executable method) {
    return STARTS.contains(method.name());
  }

  /** The constructor fails after the registration, so that nobody gets the object to end it. */
  private Optional<Fault> inMaking(CallSite call, List<CallSite> undoings) {
    return program
        .obligations()
        .failuresAfter(
            call.site(), new Obligations.Growing(call.node(), null, null), closing(undoings))
        .stream()
        .filter(each -> each.startOffset() >= call.site().range().endOffset())
        .findFirst()
        .map(
            each ->
                new Fault(
                    "a failure at line "
                        + each.startLine()
                        + " leaves it there"
                        + (call.site().executable().isConstructorLike()
                            ? " while no caller gets the object to end it"
                            : ""),
                    "Register last, or take it back when the rest fails",
                    call.site().executable().isConstructorLike()));
  }

  private Optional<Fault> inSubclass(CallSite call, List<CallSite> undoings) {
    String owner = call.site().executable().owner().name();
    return cutOff.stream()
        .filter(each -> program.ancestorsOf(each.end().owner()).contains(owner))
        .filter(each -> each.inherits(call.site().executable(), program))
        .filter(each -> reaches(each.overridden(), undoings) && !reaches(each.end(), undoings))
        .findFirst()
        .map(
            each ->
                new Fault(
                    each.end().display()
                        + " of "
                        + each.end().owner().simpleName()
                        + " overrides the method that takes it back and does not call it",
                    "Call super." + each.end().name() + "() there",
                    true));
  }

  private boolean reaches(Executable method, List<CallSite> undoings) {
    Set<Executable> reached = program.reachableFrom(method);
    return undoings.stream().anyMatch(each -> reached.contains(each.site().executable()));
  }

  private interface Judge {
    @Nullable Fault of(CallSite undoing);
  }

  /** The fault of the first, if each of {@code undoings} stands in an end and has one. */
  private Optional<Fault> atEnd(CallSite call, List<CallSite> undoings, Judge judge) {
    Fault first = null;
    for (CallSite each : undoings) {
      boolean same =
          EndOfLife.isEnd(each.site().executable())
              && each.site().executable().owner().equals(call.site().executable().owner());
      Fault fault = same ? judge.of(each) : null;
      if (fault == null) {
        return Optional.empty();
      }
      first = first == null ? fault : first;
    }
    return Optional.ofNullable(first);
  }

  /** The condition before the removal that an object does not meet which was only just made. */
  private @Nullable Fault unlessFurther(CallSite undoing, CallSite call) {
    Executable method = undoing.site().executable();
    Set<String> used = FieldNames.in(undoing.node());
    for (Context.Frame.Guard guard : Context.guards(undoing.site().context())) {
      Set<String> asked = FieldNames.in(guard.condition());
      boolean further =
          asked.stream().noneMatch(used::contains)
              && program
                  .whenMade(guard.condition(), method.owner())
                  .filter(outcome -> outcome != guard.holds())
                  .isPresent();
      if (further && asked.stream().noneMatch(each -> isSetWith(each, call, method))) {
        int line = guard.condition().range().startLine();
        return new Fault(
            method.display()
                + " takes it back only past the condition at line "
                + line
                + ", which is not met by an object that never got further",
            "Take it back before that condition is asked",
            call.site().executable().isConstructorLike());
      }
    }
    return null;
  }

  /** Whether the field is set where the object is made, or by what {@code call} is part of. */
  private boolean isSetWith(String field, CallSite call, Executable method) {
    FieldKey key = new FieldKey(method.owner().name(), field);
    Executable begin = call.site().executable();
    Stream<Executable> making =
        method.owner().node().methods().stream()
            .map(each -> program.executable(method.owner(), each))
            .filter(Executable::isConstructorLike);
    Stream<Executable> calling =
        program.callGraph().callersOf(begin).stream().map(each -> each.site().executable());
    return Stream.of(making, Stream.of(begin), calling)
        .flatMap(each -> each)
        .flatMap(each -> program.reachableFrom(each).stream())
        .anyMatch(each -> !program.writtenIn(each, key).isEmpty());
  }

  private @Nullable Fault afterFailure(CallSite undoing, List<CallSite> undoings) {
    List<SourceRange> failures =
        program
            .obligations()
            .failuresBefore(
                new Obligations.Closing(undoing.node(), null, undoing.site()), closing(undoings));
    if (failures.isEmpty()) {
      return null;
    }
    int line = failures.get(0).startLine();
    Executable method = undoing.site().executable();
    return new Fault(
        method.display()
            + " takes it back only if the call at line "
            + line
            + " does not fail, which talks to the world",
        "Take it back first, or in a finally block",
        true);
  }

  private static List<Obligations.Closing> closing(List<CallSite> undoings) {
    return undoings.stream()
        .map(each -> new Obligations.Closing(each.node(), null, each.site()))
        .toList();
  }
}
