package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.regex.Pattern;

/** Keys made of sizes, colours and the like: a program has as many as its looks have. */
final class Measures {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\w*(size|width|height|opacity|alpha|scale|angle|radius|arc|thickness|insets?|gap|margin|padding"
              + "|colou?r|style|weight|hash(code)?)");

  private Measures() {}

  /** Whether {@code type} is a class of the sources of which each part is a measure. */
  static boolean make(TypeRef type, Program program) {
    ClassInfo info = program.world().classNamed(type.name());
    List<FieldNode> fields =
        info == null
            ? List.of()
            : info.node().fields().stream().filter(each -> !each.isStatic()).toList();
    return !fields.isEmpty() && fields.stream().allMatch(Measures::isMeasure);
  }

  private static boolean isMeasure(FieldNode field) {
    boolean plain =
        field.type().has(TypeTrait.PRIMITIVE)
            || field.type().has(TypeTrait.ENUM)
            || field.type().name().startsWith("java.awt.");
    return plain && NAME.matcher(field.name()).matches() || field.type().has(TypeTrait.ENUM);
  }
}
