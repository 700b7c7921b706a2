package io.github.unhoard.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.EnumSet;
import java.util.Set;

/** Modifiers as written, completed by those the language implies. */
final class Modifiers {
  private Modifiers() {}

  static Set<Modifier> written(NodeList<com.github.javaparser.ast.Modifier> nodes) {
    Set<Modifier> all = EnumSet.noneOf(Modifier.class);
    for (com.github.javaparser.ast.Modifier node : nodes) {
      for (Modifier modifier : Modifier.values()) {
        if (modifier.name().equals(node.getKeyword().name())) {
          all.add(modifier);
        }
      }
    }
    return all;
  }

  /** Those of a class; {@code place} tells where it is declared. */
  static Set<Modifier> ofClass(TypeDeclaration<?> type, ClassNode.Kind kind, Place place) {
    Set<Modifier> all = written(type.getModifiers());
    boolean isFinalEnum =
        type instanceof EnumDeclaration enumeration
            && enumeration.getEntries().stream().allMatch(each -> each.getClassBody().isEmpty());
    if (place == Place.INTERFACE_MEMBER) {
      all.add(Modifier.PUBLIC);
      all.add(Modifier.STATIC);
    }
    if (kind != ClassNode.Kind.CLASS && place != Place.TOP_LEVEL) {
      all.add(Modifier.STATIC);
    }
    if (kind == ClassNode.Kind.INTERFACE || kind == ClassNode.Kind.ANNOTATION) {
      all.add(Modifier.ABSTRACT);
    }
    boolean isAbstractEnum =
        type instanceof EnumDeclaration enumeration
            && enumeration.getMethods().stream().anyMatch(each -> each.isAbstract());
    if (isAbstractEnum) {
      all.add(Modifier.ABSTRACT);
    }
    if (kind == ClassNode.Kind.RECORD || isFinalEnum) {
      all.add(Modifier.FINAL);
    }
    return all;
  }

  static Set<Modifier> ofField(
      NodeList<com.github.javaparser.ast.Modifier> nodes, boolean inInterface) {
    Set<Modifier> all = written(nodes);
    if (inInterface) {
      all.add(Modifier.PUBLIC);
      all.add(Modifier.STATIC);
      all.add(Modifier.FINAL);
    }
    return all;
  }

  static Set<Modifier> ofMethod(
      NodeList<com.github.javaparser.ast.Modifier> nodes, boolean inInterface, boolean hasBody) {
    Set<Modifier> all = written(nodes);
    if (inInterface && !all.contains(Modifier.PRIVATE)) {
      all.add(Modifier.PUBLIC);
    }
    if (inInterface && !hasBody) {
      all.add(Modifier.ABSTRACT);
    }
    return all;
  }

  static Set<Modifier> ofConstructor(
      NodeList<com.github.javaparser.ast.Modifier> nodes, boolean inEnum) {
    Set<Modifier> all = written(nodes);
    if (inEnum) {
      all.add(Modifier.PRIVATE);
    }
    return all;
  }

  /** Where a class stands. */
  enum Place {
    TOP_LEVEL,
    MEMBER,
    INTERFACE_MEMBER,
    LOCAL
  }
}
