package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a site within its executable, innermost frame first.
 *
 * @param parent the next frame outwards; null for the outermost
 */
public record Context(Frame frame, @Nullable Context parent) {

  /** One surrounding construct. */
  public sealed interface Frame {
    /** Runs only if {@code condition} evaluated to {@code holds}. */
    record Guard(Expression condition, boolean holds) implements Frame {
      /** What holds for certain, with negations and conjunctions taken apart. */
      public List<Guard> atoms() {
        if (condition instanceof Expression.Operation operation) {
          if (operation.operator().equals("!")) {
            return new Guard(operation.operands().get(0), !holds).atoms();
          }
          if (operation.operator().equals(holds ? "&&" : "||")) {
            return operation.operands().stream()
                .flatMap(each -> new Guard(each, holds).atoms().stream())
                .toList();
          }
        }
        return List.of(this);
      }
    }

    /** Runs only for some values of {@code selector}. */
    record Case(Expression selector) implements Frame {}

    /** Runs any number of times. */
    record Repeat(Node loop) implements Frame {}

    /** In the protected part of a try statement. */
    record Protected(Statement.Try statement) implements Frame {}

    /** In a catch clause. */
    record Caught(Statement.Try statement) implements Frame {}

    /** In a finally block. */
    record Finally(Statement.Try statement) implements Frame {}

    /** In the body of a lambda, which {@code receiver} runs when it likes; null if unknown. */
    record Deferred(Expression.Lambda lambda, Expression.@Nullable Call receiver)
        implements Frame {}
  }

  static Context inside(Frame frame, @Nullable Context parent) {
    return new Context(frame, parent);
  }

  /** All frames around a site, innermost first; empty for null. */
  public static List<Frame> frames(@Nullable Context context) {
    List<Frame> frames = new ArrayList<>();
    for (Context at = context; at != null; at = at.parent) {
      frames.add(at.frame);
    }
    return frames;
  }

  /** Whether a loop surrounds the site. */
  public static boolean inLoop(@Nullable Context context) {
    return isWithin(Frame.Repeat.class, context);
  }

  /** Whether a frame of {@code kind} surrounds the site. */
  public static boolean isWithin(Class<? extends Frame> kind, @Nullable Context context) {
    return frames(context).stream().anyMatch(kind::isInstance);
  }

  /** The conditions around a site, innermost first. */
  public static List<Frame.Guard> guards(@Nullable Context context) {
    return frames(context).stream()
        .filter(Frame.Guard.class::isInstance)
        .map(Frame.Guard.class::cast)
        .toList();
  }
}
