package io.github.unhoard.core.catalog;

import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collections that the catalogue does not list but that say by their name what they are: those of
 * primitive-collection libraries, of frameworks and of the project itself. Their methods are read
 * by the conventions of {@code java.util}.
 */
final class Lookalikes {
  private static final Pattern MAP =
      Pattern.compile(
          "\\w*(?:Hash|Concurrent|Int|Long|Object|Linked|Tree|Open|Synchronized|Identity|Copy)\\w*Map");
  private static final Pattern COLLECTION =
      Pattern.compile(
          "\\w*(?:Hash|Concurrent|Int|Long|Object|Linked|Tree|Open|Synchronized|Identity|Copy|Blocking|Array|Mpsc|Mpmc|Spsc)\\w*"
              + "(?:Set|Queue|Deque|List)");
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "\\w*(?:Immutable|Unmodifiable|Weak|Soft|Reference|Lru|LRU|Bounded|Evict|Expir|Timed|Limited|Fixed|Clock|Cache|Bit"
              + "|Persistent|Result|Read|View|Iterator|Recycl)\\w*");
  private static final Pattern BOUNDED =
      Pattern.compile("\\w*(?:Lru|LRU|Bounded|Evict|Limited|FixedSize)\\w*");

  /** Who is told of entries is none. */
  private static final Pattern OF_LISTENERS =
      Pattern.compile("\\w+(?:Listener|Observer|Interceptor|Handler|Callback|Watcher)s?");

  private static final Pattern GROWS =
      Pattern.compile("(?:add|put|offer|push|enqueue|insert)[A-Z]\\w*");
  private static final Pattern RELEASES =
      Pattern.compile("(?:remove|delete|unlink|dequeue)(?:[A-Z]\\w*)?");
  private static final Pattern RELEASES_ONE =
      Pattern.compile("(?:poll|pop|take|drain)(?:[A-Z]\\w*)?");

  private static final Pattern FACTORY =
      Pattern.compile(
          "(?:new|create|make)(?!.*(?:Cache|Immutable))\\w*(?:Map|Set|List|Queue|Deque)");

  private Lookalikes() {}

  /** Whether {@code method}, which the JDK does not have, says that it makes a plain collection. */
  static boolean isFactory(MethodRef method) {
    return method.isStatic()
        && method.parameters().isEmpty()
        && !method.owner().name().startsWith("java.")
        && FACTORY.matcher(method.name()).matches();
  }

  /** The type of {@code java.util} that {@code type} is like; null if it is like none. */
  static @Nullable String of(TypeRef type) {
    String name = type.simpleName();
    if (type.name().startsWith("java.") || NOT_PLAIN.matcher(name).matches()) {
      return null;
    }
    if (MAP.matcher(name).matches()) {
      return "java.util.Map";
    }
    return COLLECTION.matcher(name).matches() ? "java.util.Queue" : null;
  }

  /** Whether {@code type}, which the JDK does not have, says by its name that it has a capacity. */
  static boolean isBounded(TypeRef type) {
    return !type.name().startsWith("java.") && BOUNDED.matcher(type.simpleName()).matches();
  }

  /** What a method that {@code java.util} does not have does by its name; empty if unknown. */
  static List<Effect> effects(String method, int arity) {
    if (OF_LISTENERS.matcher(method).matches()) {
      return List.of();
    }
    if (GROWS.matcher(method).matches() && arity > 0) {
      return List.of(effect(Effect.Kind.GROW, 0));
    }
    if (RELEASES.matcher(method).matches()) {
      return List.of(
          arity == 0
              ? effect(Effect.Kind.RELEASE_ONE, Effect.NONE)
              : effect(Effect.Kind.RELEASE_KEY, 0));
    }
    return RELEASES_ONE.matcher(method).matches()
        ? List.of(effect(Effect.Kind.RELEASE_ONE, Effect.NONE))
        : List.of();
  }

  private static Effect effect(Effect.Kind kind, int key) {
    return new Effect(kind, Effect.RECEIVER, key, Effect.NONE, Effect.NONE);
  }
}
