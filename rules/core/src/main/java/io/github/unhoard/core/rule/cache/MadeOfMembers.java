package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether what a site adds was made of members of a class, each of which leads back to it. */
final class MadeOfMembers {
  private static final Pattern WEAK = Pattern.compile("\\w*(Weak|Soft|Ref)\\w*");

  private MadeOfMembers() {}

  /** How the value that {@code growth} adds refers to a class; empty when it is not seen to. */
  static Optional<String> how(Growth growth, Program program) {
    Expression added = growth.value() == null ? growth.key() : growth.value();
    if (!(added instanceof Expression.New made) || !isOpaque(made.type(), program)) {
      return Optional.empty();
    }
    return made.arguments().stream()
        .map(Expression::type)
        .filter(each -> isMember(each, program))
        .findFirst()
        .map(
            each ->
                "line "
                    + growth.site().line()
                    + " makes a "
                    + made.type().simpleName()
                    + " of a "
                    + each.simpleName()
                    + ", which holds its class");
  }

  /** Whether the class is the program's own, and its fields are not in sight to be followed. */
  private static boolean isOpaque(TypeRef made, Program program) {
    return !made.name().startsWith("java")
        && !WEAK.matcher(made.simpleName()).matches()
        && !program.catalog().isA(made, "java.lang.ref.Reference")
        && program.world().classNamed(made.name()) == null;
  }

  private static boolean isMember(@Nullable TypeRef type, Program program) {
    return type != null
        && type.resolved()
        && !type.name().equals("java.lang.reflect.Type")
        && program.catalog().names("perClassTypes").contains(type.name());
  }
}
