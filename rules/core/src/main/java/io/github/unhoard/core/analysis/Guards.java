package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the conditions around a site say about it. */
final class Guards {
  private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=");
  private static final Pattern LIMIT_NAME =
      Pattern.compile("max|limit|capacity|threshold|size|bound|quota|remaining|full");

  private final OnceFlags flags;

  Guards(Facts facts) {
    this.flags = new OnceFlags(facts);
  }

  /** Whether a comparison with a size or limit decides if the site runs. */
  boolean limitsSize(Site site) {
    return Context.guards(site.context()).stream().anyMatch(g -> comparesSize(g.condition()));
  }

  private static boolean comparesSize(Expression condition) {
    if (condition instanceof Expression.Operation operation) {
      if (COMPARISONS.contains(operation.operator())) {
        return operation.operands().stream().anyMatch(Guards::namesLimit);
      }
      return operation.operands().stream().anyMatch(Guards::comparesSize);
    }
    return condition instanceof Expression.Call call
        && LIMIT_NAME.matcher(call.method().name().toLowerCase(Locale.ROOT)).find()
        && call.type().name().equals("boolean")
        && !call.method().name().equals("isEmpty");
  }

  private static boolean namesLimit(Node node) {
    String name = "";
    if (node instanceof Expression.Call call) {
      name = call.method().name();
    } else if (node instanceof Expression.FieldAccess field) {
      name = field.name();
    } else if (node instanceof Expression.LocalAccess local) {
      name = local.local().name();
    }
    return LIMIT_NAME.matcher(name.toLowerCase(Locale.ROOT)).find()
        || node instanceof Expression.Operation
            && node.children().stream().anyMatch(Guards::namesLimit);
  }

  /** Whether a flag or null check lets the site run once only. */
  boolean runsOnce(Site site) {
    return Context.guards(site.context()).stream().anyMatch(guard -> isFirstTime(guard, site));
  }

  /** Whether it is a static flag or field that lets the site run once only. */
  boolean runsOncePerProcess(Site site) {
    return Context.guards(site.context()).stream()
        .anyMatch(guard -> flags.areShared(guard.condition(), site) && isFirstTime(guard, site));
  }

  private boolean isFirstTime(Context.Frame.Guard guard, Site site) {
    return guard.atoms().stream()
        .anyMatch(atom -> isFirstTime(atom.condition(), atom.holds(), site));
  }

  private boolean isFirstTime(Expression condition, boolean holds, Site site) {
    if (condition instanceof Expression.Operation operation) {
      String operator = operation.operator();
      if (operator.equals(holds ? "||" : "&&")) {
        return operation.operands().stream()
            .allMatch(o -> isFirstTime(new Context.Frame.Guard(o, holds), site));
      }
      if (holds
          && operator.equals("==")
          && operation.operands().stream().anyMatch(Guards::isZero)) {
        return operation.operands().stream().anyMatch(Guards::asksSizeOfField);
      }
      boolean isNull = holds && operator.equals("==") || !holds && operator.equals("!=");
      if (isNull && operation.operands().stream().anyMatch(Expression::isNull)) {
        return operation.operands().stream().anyMatch(o -> flags.isSetHere(o, site));
      }
      return false;
    }
    if (condition instanceof Expression.Call call
        && call.method().name().equals(holds ? "compareAndSet" : "getAndSet")) {
      return true;
    }
    if (condition instanceof Expression.Call call
        && holds
        && call.method().name().equals("isEmpty")
        && call.receiver() instanceof Expression.FieldAccess) {
      return true;
    }
    return !holds && condition.type().name().equals("boolean") && flags.isSetHere(condition, site);
  }

  private static boolean isZero(Expression expression) {
    return expression instanceof Expression.Literal literal && literal.value().equals("0");
  }

  private static boolean asksSizeOfField(Expression expression) {
    return expression instanceof Expression.Call call
        && call.method().name().equals("size")
        && call.receiver() instanceof Expression.FieldAccess;
  }

  /** Whether {@code site} runs only if the holder field is still null, as in lazy creation. */
  static boolean createsLazily(Site site, FieldKey holder) {
    for (Context.Frame.Guard guard : Context.guards(site.context())) {
      if (nullCheck(guard.condition(), guard.holds(), holder)) {
        return true;
      }
    }
    return site.executable().kind() != MethodNode.Kind.METHOD;
  }

  private static boolean nullCheck(Expression condition, boolean holds, FieldKey holder) {
    if (condition instanceof Expression.Operation operation) {
      if (operation.operator().equals(holds ? "==" : "!=")) {
        return operation.operands().stream().anyMatch(Expression::isNull)
            && (Flowing.mentions(condition, holder)
                || operation.operands().stream()
                    .anyMatch(Expression.LocalAccess.class::isInstance));
      }
      if (operation.operator().equals("!")) {
        return nullCheck(operation.operands().get(0), !holds, holder);
      }
      return operation.operands().stream().anyMatch(each -> nullCheck(each, holds, holder));
    }
    return false;
  }
}
