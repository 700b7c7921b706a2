package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many entries a repaired cache is given: what its class calls the limit, or else a number to
 * start from.
 *
 * @param text what to write
 * @param title of the fix that writes it
 */
record SizeLimit(String text, String title) {
  private static final SizeLimit START =
      new SizeLimit("10_000", "Limit it to 10_000 entries; choose a number that fits");
  private static final Set<String> BOUNDS = Set.of("max", "maximum", "limit", "capacity", "size");
  private static final Set<String> BESIDES =
      Set.of("cache", "cached", "count", "element", "entry", "entrie", "item", "lru", "number");

  /**
   * The limit of {@code holder}, as it may be written at {@code offset} of {@code unit}. Only a
   * constant that is named for it will do: the limit of something else is no better than a guess,
   * and looks like knowledge.
   */
  static SizeLimit of(String holder, CompilationUnit unit, int offset) {
    Set<String> subject = words(holder).collect(Collectors.toSet());
    List<SizeLimit> named =
        around(unit.types(), offset)
            .flatMap(type -> type.fields().stream())
            .filter(field -> field.range().endOffset() <= offset && isCount(field))
            .filter(field -> speaksOf(field.name(), subject))
            .map(field -> new SizeLimit(field.name(), "Limit it to " + field.name() + " entries"))
            .toList();
    return named.size() == 1 ? named.get(0) : START;
  }

  private static Stream<ClassNode> around(List<ClassNode> types, int offset) {
    return types.stream()
        .filter(each -> each.range().startOffset() <= offset && offset < each.range().endOffset())
        .flatMap(each -> Stream.concat(Stream.of(each), around(each.nested(), offset)));
  }

  private static boolean isCount(FieldNode field) {
    return field.isStatic()
        && field.modifiers().contains(Modifier.FINAL)
        && Set.of("int", "long").contains(field.type().name())
        && field.initializer() instanceof Expression.Literal value
        && value.value().matches("[1-9]\\d{0,8}");
  }

  private static boolean speaksOf(String name, Set<String> subject) {
    List<String> words = words(name).toList();
    return words.stream().anyMatch(BOUNDS::contains)
        && words.stream()
            .allMatch(
                word -> BOUNDS.contains(word) || BESIDES.contains(word) || subject.contains(word));
  }

  /** In the singular, as far as an s makes the plural. */
  private static Stream<String> words(String name) {
    return Stream.of(name.split("_+|(?<=[a-z0-9])(?=[A-Z])", -1))
        .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("(?<=..)s$", ""))
        .filter(word -> !word.isEmpty());
  }
}
