package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.catalog.Vocabulary;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Files that have another path each time: temporary ones, and those whose names are made of what is
 * unique. A set keeps a path that it has already once.
 */
final class FreshPaths {
  private static final int MAX_HOPS = 10;
  private static final int MAX_CALLERS = 8;

  private static final Pattern TEMPORARY =
      Pattern.compile("(?i).*(te?mp(?!late|o|t)|unique|random|scratch).*");

  /** Where temporary files lie, which is the same place each time, unless it is being made. */
  private static final Pattern PLACE =
      Pattern.compile("(?i)(?!create|new|make|mk).*(dir|directory|folder|path|root|location)");

  private final Program program;
  private final Vocabulary vocabulary;

  FreshPaths(Program program) {
    this.program = program;
    this.vocabulary = program.catalog().vocabulary();
  }

  /** Whether {@code file}, or the path of one, is made of what is another each time. */
  boolean isFresh(Expression file, Site site) {
    return isFresh(file, site, MAX_HOPS);
  }

  private boolean isFresh(Expression value, Site site, int hops) {
    if (hops == 0 || value instanceof Expression.Literal) {
      return false;
    }
    if (vocabulary.isDataType(value.type().name()) && !isPath(value)) {
      return true;
    }
    if (value instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, site.executable().owner());
      return values.isEmpty()
          ? isUnique(local.local().name()) || isGivenTemporary(local, site, hops)
          : any(values, site, hops);
    }
    if (value instanceof Expression.FieldAccess field) {
      FieldKey key = new FieldKey(field.owner(), field.name());
      return isUnique(field.name()) || any(program.valuesOf(key), site, hops);
    }
    if (value instanceof Expression.Call call) {
      return isUnique(call.method().name())
          || call.receiver() != null && isFresh(call.receiver(), site, hops - 1)
          || any(call.arguments(), site, hops)
          || any(program.returnedBy(call), site, hops);
    }
    if (value instanceof Expression.New made) {
      return any(made.arguments(), site, hops);
    }
    if (value instanceof Expression.Operation sum) {
      return any(sum.operands(), site, hops);
    }
    return value instanceof Expression.Cast cast && isFresh(cast.value(), site, hops)
        || any(value.alternatives().stream().filter(each -> each != value).toList(), site, hops);
  }

  /** Whether all callers hand in a temporary file that they, or a method they call, have made. */
  private boolean isGivenTemporary(Expression.LocalAccess local, Site site, int hops) {
    int index = site.executable().parameters().indexOf(local.local());
    List<CallSite> callers =
        index < 0
            ? List.of()
            : program.callGraph().callersOf(site.executable()).stream()
                .filter(call -> !call.site().executable().owner().isTest())
                .toList();
    return !callers.isEmpty()
        && callers.size() <= MAX_CALLERS
        && callers.stream()
            .allMatch(
                call ->
                    index < call.arguments().size()
                        && isTemporary(
                            call.arguments().get(index), call.site().executable().owner(), hops));
  }

  private boolean isTemporary(Expression value, ClassInfo owner, int hops) {
    if (hops == 0) {
      return false;
    }
    if (value instanceof Expression.LocalAccess local) {
      return program.valuesOf(local, owner).stream()
          .anyMatch(each -> isTemporary(each, owner, hops - 1));
    }
    if (!(value instanceof Expression.Call call)) {
      return false;
    }
    ClassInfo target = program.world().classNamed(call.method().owner().name());
    return call.method().name().equals("createTempFile")
        || target != null
            && program.returnedBy(call).stream()
                .anyMatch(each -> isTemporary(each, target, hops - 1));
  }

  private boolean any(List<Expression> parts, Site site, int hops) {
    return parts.stream().anyMatch(each -> isFresh(each, site, hops - 1));
  }

  private boolean isUnique(String name) {
    return TEMPORARY.matcher(name).matches() && !PLACE.matcher(name).matches()
        || vocabulary.isUnique(name);
  }

  private static boolean isPath(Expression value) {
    String type = value.type().name();
    return type.equals("java.io.File") || type.equals("java.nio.file.Path");
  }
}
