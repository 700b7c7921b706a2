package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the objects of a class are compared, as far as the sources tell. */
final class Equality {
  /** Annotations for which a tool writes {@code equals} and {@code hashCode}. */
  private static final Set<String> GENERATING =
      Set.of(
          "Value",
          "Data",
          "EqualsAndHashCode",
          "AutoValue",
          "AutoOneOf",
          "Generated",
          "Immutable",
          "Metadata",
          "RecordBuilder",
          "Modifiable",
          "FreeBuilder",
          "AutoMatter");

  private final Program program;

  Equality(Program program) {
    this.program = program;
  }

  /** Whether two objects of exactly {@code type} that were made alike are never equal. */
  boolean isIdentity(TypeRef type) {
    return type.resolved()
        && type.has(TypeTrait.IDENTITY_EQUALS)
        && !type.has(TypeTrait.TYPE_VARIABLE)
        && !isGenerated(type);
  }

  /** Whether {@code type} has {@code equals} and inherits {@code hashCode} from Object. */
  boolean lacksHashCode(TypeRef type) {
    ClassInfo info = program.world().classNamed(type.name());
    if (info == null || info.node().kind() != ClassNode.Kind.CLASS || isGenerated(type)) {
      return false;
    }
    if (!declares(info, "equals", 1)) {
      return false;
    }
    for (ClassInfo at = info; at != null; at = superclass(at)) {
      if (declares(at, "hashCode", 0)) {
        return false;
      }
      TypeRef above = at.node().superclass();
      if (above != null
          && !above.name().equals("java.lang.Object")
          && program.world().classNamed(above.name()) == null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable ClassInfo superclass(ClassInfo info) {
    TypeRef above = info.node().superclass();
    return above == null ? null : program.world().classNamed(above.name());
  }

  private boolean isGenerated(TypeRef type) {
    for (ClassInfo at = program.world().classNamed(type.name()); at != null; at = superclass(at)) {
      if (at.node().annotations().stream()
          .anyMatch(each -> GENERATING.contains(each.type().simpleName()))) {
        return true;
      }
    }
    return false;
  }

  static boolean declares(ClassInfo info, String method, int parameters) {
    return info.node().methods().stream()
        .anyMatch(
            each ->
                each.kind() == MethodNode.Kind.METHOD
                    && each.name().equals(method)
                    && each.parameters().size() == parameters);
  }
}
