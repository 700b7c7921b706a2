package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys whose type spoils the look-up: another type than the map's, a mutable one, a URL. */
final class KeyTypes {
  private static final Map<String, String> BOXES =
      Map.of(
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "short", "java.lang.Short",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "boolean", "java.lang.Boolean",
          "double", "java.lang.Double",
          "float", "java.lang.Float");

  /** Types that equal objects of their own type only. */
  private static final Set<String> STRICT = Set.of("java.lang.String", "java.util.UUID");

  /** Maps that compare keys in another way than by {@code equals}, or bring their own. */
  private static final Set<String> SORTED =
      Set.of(
          "java.util.SortedMap", "java.util.TreeMap", "java.util.concurrent.ConcurrentSkipListMap");

  private final Program program;

  KeyTypes(Program program) {
    this.program = program;
  }

  Optional<Finding> judge(Retention retention) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    TypeRef stored = arguments.get(0);
    return otherType(retention, stored)
        .or(() -> mutable(retention, stored))
        .or(() -> url(retention, stored));
  }

  private Optional<Finding> otherType(Retention retention, TypeRef stored) {
    boolean plain =
        retention.field().node().type().name().startsWith("java.util.")
            && SORTED.stream()
                .noneMatch(each -> program.catalog().isA(retention.field().node().type(), each));
    if (!plain || !isComparedStrictly(stored)) {
      return Optional.empty();
    }
    for (Lookup lookup : retention.lookups()) {
      if (lookup.depth() != 0 || lookup.key() == null || !differs(stored, lookup.key().type())) {
        continue;
      }
      Optional<Growth> filled =
          retention.growths().stream()
              .filter(each -> each.depth() == 0)
              .filter(each -> each.site().executable().equals(lookup.site().executable()))
              .findFirst();
      if (filled.isPresent()) {
        return Optional.of(wrongType(retention, stored, lookup, filled.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether objects of {@code type} are told apart by their class. */
  private boolean isComparedStrictly(TypeRef type) {
    return type.resolved()
        && !type.has(TypeTrait.TYPE_VARIABLE)
        && !type.has(TypeTrait.INTERFACE)
        && !type.name().equals("java.lang.Object")
        && (BOXES.containsValue(type.name())
            || STRICT.contains(type.name())
            || type.has(TypeTrait.ENUM)
            || type.has(TypeTrait.RECORD)
            || program.world().classNamed(type.name()) != null);
  }

  /** Whether no object of type {@code asked} equals one of type {@code stored}. */
  private boolean differs(TypeRef stored, TypeRef asked) {
    String other = BOXES.getOrDefault(asked.name(), asked.name());
    boolean strict =
        BOXES.containsValue(other)
            || STRICT.contains(other)
            || asked.has(TypeTrait.ENUM)
            || asked.has(TypeTrait.RECORD);
    return asked.resolved()
        && strict
        && !asked.has(TypeTrait.TYPE_VARIABLE)
        && !other.equals(stored.name())
        && !stored.supertypes().contains(other)
        && !asked.supertypes().contains(stored.name());
  }

  private static Finding wrongType(
      Retention retention, TypeRef stored, Lookup lookup, Growth growth) {
    String name = retention.field().name();
    Expression key = lookup.key();
    String asked = key == null ? "another type" : key.type().simpleName();
    return Report.on(UnstableCacheKey.INFO, UnstableCacheKey.most(retention), retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " holds its entries under " + stored.simpleName() + " keys",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            lookup.site().executable().display() + " asks for " + asked + ", and finds nothing",
            lookup.site())
        .because(Evidence.Role.GROWTH, "so it adds one here each time", growth.site())
        .because(Evidence.Role.REPAIR, "Look up with the key that was stored")
        .saying(
            name
                + " is keyed by "
                + stored.simpleName()
                + ", and "
                + Wording.at(lookup.site())
                + " looks up a "
                + asked
                + ", which equals none of them: it never finds an entry, and line "
                + growth.site().line()
                + " puts a new one each time. Look up with the key that was stored.");
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
