package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keys that are put together from classes and members, so that there are as many as the loaded code
 * has: a method's name with its class and its parameter types, for instance.
 */
final class KeyComposition {
  private static final int MAX_DEPTH = 3;
  private static final Pattern OF_MEMBER =
      Pattern.compile("(?i)\\w*(name|member|method|property|field|descriptor|signature)");

  private final Catalog catalog;
  private final World world;
  private final Map<String, Boolean> known = new HashMap<>();

  KeyComposition(Catalog catalog, World world) {
    this.catalog = catalog;
    this.world = world;
  }

  /** Whether there is one {@code type} per class or member of a class. */
  boolean isPerClass(TypeRef type) {
    return isPerClass(type, 0);
  }

  private boolean isPerClass(TypeRef type, int depth) {
    String name = type.name().replace("[]", "");
    if (catalog.names("perClassTypes").contains(name)) {
      return true;
    }
    ClassInfo info = world.classNamed(name);
    if (depth > MAX_DEPTH || info == null) {
      return false;
    }
    Boolean before = known.putIfAbsent(name, false);
    if (before != null) {
      return before;
    }
    boolean result = isOfMembers(info, depth);
    known.put(name, result);
    return result;
  }

  private boolean isOfMembers(ClassInfo info, int depth) {
    List<FieldNode> fields = new ArrayList<>(fieldsOf(info));
    for (String ancestor : world.ancestors(info.name())) {
      ClassInfo above = world.classNamed(ancestor);
      if (above != null) {
        fields.addAll(fieldsOf(above));
      }
    }
    boolean value =
        info.node().kind() == ClassNode.Kind.RECORD
            || info.node().methods().stream().anyMatch(each -> each.name().equals("hashCode"));
    return value
        && fields.stream().anyMatch(each -> isPart(each.type(), depth))
        && fields.stream().allMatch(each -> isPart(each.type(), depth) || isDetail(each));
  }

  private static List<FieldNode> fieldsOf(ClassInfo info) {
    return info.node().fields().stream().filter(each -> !each.isStatic()).toList();
  }

  private boolean isPart(TypeRef type, int depth) {
    return isPerClass(type, depth + 1)
        || !type.arguments().isEmpty()
            && catalog.holderKind(type).isPresent()
            && type.arguments().stream().allMatch(each -> isPerClass(each, depth + 1));
  }

  /** What tells members of one class apart, or is computed from the rest. */
  private static boolean isDetail(FieldNode field) {
    String type = field.type().name();
    return field.type().has(TypeTrait.ENUM)
        || type.equals("boolean")
        || type.equals("int") && field.name().toLowerCase(java.util.Locale.ROOT).contains("hash")
        || type.equals("java.lang.String") && OF_MEMBER.matcher(field.name()).matches();
  }
}
