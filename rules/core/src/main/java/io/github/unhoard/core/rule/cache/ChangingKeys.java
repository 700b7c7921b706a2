package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;

/** Keys that stop being found although nobody touched the map: mutable ones, and URLs. */
final class ChangingKeys {
  private final Program program;

  ChangingKeys(Program program) {
    this.program = program;
  }

  Optional<Finding> judge(Retention retention, TypeRef stored) {
    return mutable(retention, stored).or(() -> url(retention, stored));
  }

  private Optional<Finding> mutable(Retention retention, TypeRef stored) {
    ClassInfo info = program.world().classNamed(stored.name());
    boolean grows =
        retention.growths().stream()
            .anyMatch(each -> each.depth() == 0 && each.phase() == Phase.OPERATION);
    if (info == null
        || !grows
        || info.node().kind() != ClassNode.Kind.CLASS
        || !retention.lifetime().isEvident()) {
      return Optional.empty();
    }
    for (MethodNode method : info.node().methods()) {
      if (method.name().equals("hashCode") && method.parameters().isEmpty()) {
        for (FieldNode field : info.node().fields()) {
          if (isRead(method, field) && isChangedLater(field, info)) {
            return Optional.of(changing(retention, info, field));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRead(MethodNode hashCode, FieldNode field) {
    return hashCode.body() != null && reads(hashCode.body(), field);
  }

  private static boolean reads(Node node, FieldNode field) {
    return node instanceof Expression.FieldAccess access
            && access.name().equals(field.name())
            && access.owner().equals(field.owner())
        || node.children().stream().anyMatch(child -> reads(child, field));
  }

  /** Whether a method other than {@code hashCode}, which may remember its result, writes it. */
  private boolean isChangedLater(FieldNode field, ClassInfo info) {
    boolean cachedHash = field.name().toLowerCase(java.util.Locale.ROOT).contains("hash");
    return !field.modifiers().contains(Modifier.FINAL)
        && !field.isStatic()
        && !cachedHash
        && program.isWrittenByMethods(new FieldKey(info.name(), field.name()));
  }

  private static Finding changing(Retention retention, ClassInfo key, FieldNode field) {
    String name = retention.field().name();
    return Report.on(UnstableCacheKey.INFO, Tier.INFO, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " finds entries by the hash code of a " + key.simpleName(),
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(Evidence.Role.REPAIR, "Let hashCode() read final fields only")
        .saying(
            name
                + " loses an entry whose key changes: "
                + key.simpleName()
                + ".hashCode() reads "
                + field.name()
                + ", which is not final and is written later, and then neither get() nor remove()"
                + " finds the entry. Let hashCode() read final fields only.");
  }

  private static Optional<Finding> url(Retention retention, TypeRef stored) {
    boolean grows =
        retention.growths().stream()
            .anyMatch(each -> each.depth() == 0 && each.phase() == Phase.OPERATION);
    if (!stored.name().equals("java.net.URL") || !grows || !retention.lifetime().isEvident()) {
      return Optional.empty();
    }
    String name = retention.field().name();
    return Optional.of(
        Report.on(UnstableCacheKey.INFO, Tier.INFO, retention.field())
            .because(
                Evidence.Role.HOLDER,
                name + " is keyed by URL, which asks the name service to compare two hosts",
                Report.place(retention.field()))
            .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
            .because(Evidence.Role.REPAIR, "Use a URI or the text of the URL as the key")
            .saying(
                name
                    + " is keyed by java.net.URL, whose equals() and hashCode() ask the name"
                    + " service: when an address changes, the entry is not found again and another"
                    + " is added. Use a URI or its text as the key."));
  }
}
