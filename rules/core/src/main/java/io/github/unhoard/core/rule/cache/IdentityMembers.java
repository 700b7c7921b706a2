package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Classes whose {@code hashCode} asks members that have none of their own: arrays, patterns, atomic
 * numbers. Two objects that were made alike have two hash codes then, and two entries in a map.
 */
final class IdentityMembers {
  private static final String OBJECTS = "java.util.Objects";

  private static final Set<String> IDENTITY =
      Set.of(
          "java.util.regex.Pattern",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicReference");

  private final Program program;

  IdentityMembers(Program program) {
    this.program = program;
  }

  void check(Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      Executable method = call.site().executable();
      ClassInfo owner = method.owner();
      if (method.name().equals("hashCode")
          && method.parameters().isEmpty()
          && !owner.isTest()
          && Equality.declares(owner, "equals", 1)) {
        member(call)
            .filter(each -> isComparedToo(each, owner))
            .ifPresent(each -> sink.accept(report(method, each)));
      }
    }
  }

  /** The member whose identity the call counts in. */
  private static Optional<Expression> member(CallSite call) {
    String name = call.method().name();
    if (name.equals("hashCode") && call.arguments().isEmpty() && call.receiver() != null) {
      return Optional.of(call.receiver()).filter(IdentityMembers::isIdentity);
    }
    boolean hashes =
        call.method().owner().name().equals(OBJECTS)
            && (name.equals("hash") && call.arguments().size() > 1
                || name.equals("hashCode") && call.arguments().size() == 1);
    return hashes
        ? call.arguments().stream().filter(IdentityMembers::isIdentity).findFirst()
        : Optional.empty();
  }

  private static boolean isIdentity(Expression member) {
    TypeRef type = member.type();
    boolean own =
        member instanceof Expression.FieldAccess
            || member instanceof Expression.Call call && call.arguments().isEmpty();
    return own && type.resolved() && (IDENTITY.contains(type.name()) || type.name().endsWith("[]"));
  }

  /** Whether {@code equals} compares it too, so that it is not there to tell objects apart. */
  private boolean isComparedToo(Expression member, ClassInfo owner) {
    String name = nameOf(member);
    return program.callsWithin(owner).stream()
        .filter(each -> each.site().executable().owner().equals(owner))
        .filter(each -> each.site().executable().name().equals("equals"))
        .filter(each -> List.of("equals", "deepEquals").contains(each.method().name()))
        .anyMatch(
            each ->
                each.arguments().stream().anyMatch(a -> nameOf(a).equals(name))
                    || each.receiver() != null && nameOf(each.receiver()).equals(name));
  }

  private static String nameOf(Expression member) {
    return member instanceof Expression.FieldAccess field
        ? field.name()
        : member instanceof Expression.Call call ? call.method().name() : "";
  }

  private static Finding report(Executable method, Expression member) {
    String name = nameOf(member);
    String type = member.type().simpleName();
    String owner = method.owner().simpleName();
    return Report.on(UnstableCacheKey.INFO, Tier.INFO, method)
        .because(
            Evidence.Role.HOLDER,
            "maps find an entry by the hash code of its key",
            Report.place(method))
        .because(
            Evidence.Role.GROWTH,
            name + " is of the type " + type + ", which has a hash code per object")
        .because(Evidence.Role.REPAIR, "Hash and compare what it contains")
        .saying(
            owner
                + " has equals() and hashCode(), but "
                + name
                + " is of the type "
                + type
                + ", whose hash code differs from object to object: as a key, each "
                + owner
                + " gets an entry of its own. Hash and compare what it contains"
                + (type.endsWith("[]") ? ", with Arrays.hashCode() and Arrays.equals()." : "."));
  }
}
