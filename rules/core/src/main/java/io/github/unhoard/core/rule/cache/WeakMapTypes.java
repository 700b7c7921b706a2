package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the keys and values of a map are: as it is declared or, if that is raw, as it is filled. */
final class WeakMapTypes {
  private static final Set<String> LOADERS = Set.of("java.lang.Class", "java.lang.ClassLoader");

  /** Classes that are told how strongly to hold values, and hold them softly unless told. */
  private static final Pattern REFERENCES = Pattern.compile("\\w*Reference\\w*Map");

  private static final Set<String> STRONG = Set.of("HARD", "STRONG");

  private WeakMapTypes() {}

  /** Whether the holder is made so that its values are no stronger than its keys. */
  static boolean holdsValuesWeakly(Retention retention) {
    return retention.creations().stream().anyMatch(each -> isOfWeakValues(each.value()));
  }

  private static boolean isOfWeakValues(Node node) {
    return node instanceof Expression.New made
            && REFERENCES.matcher(made.type().simpleName()).matches()
            && made.arguments().stream().noneMatch(WeakMapTypes::isStrong)
        || node.children().stream().anyMatch(WeakMapTypes::isOfWeakValues);
  }

  private static boolean isStrong(Expression argument) {
    return argument instanceof Expression.FieldAccess field && STRONG.contains(field.name());
  }

  /** The types of keys and values; empty when nothing tells. */
  static List<TypeRef> of(Retention retention) {
    List<TypeRef> declared = retention.field().node().type().arguments();
    if (!declared.isEmpty()) {
      return declared;
    }
    for (Growth growth : retention.growths()) {
      if (growth.depth() == 0
          && growth.key() != null
          && growth.value() != null
          && growth.value().type().resolved()) {
        return List.of(growth.key().type(), growth.value().type());
      }
    }
    return List.of();
  }

  /** Whether keys stand for applications or their parts, which their objects lead back to. */
  static boolean isLoader(TypeRef key) {
    return LOADERS.contains(key.name());
  }

  /** Whether it may be, or hold, an object of any class. */
  static boolean isOfAnything(TypeRef type) {
    return type.name().equals("java.lang.Object")
        || type.name().startsWith("java.util.")
            && type.arguments().stream().anyMatch(WeakMapTypes::isOfAnything);
  }
}
