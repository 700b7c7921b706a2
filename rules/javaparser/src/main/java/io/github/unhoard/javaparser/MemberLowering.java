package io.github.unhoard.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Lowers the members of one class, each by itself: one that cannot be lowered stays without its
 * code, and no other is lost with it.
 */
final class MemberLowering {
  private final UnitLowering unit;
  private final SourceClassSymbol owner;
  private final Scope scope;
  private final FieldLowering fieldLowering;
  private final MethodLowering methodLowering;
  private final List<FieldNode> fields = new ArrayList<>();
  private final List<MethodNode> methods = new ArrayList<>();
  private final List<ClassNode> nested = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private List<Parameter> recordComponents = List.of();

  MemberLowering(UnitLowering unit, SourceClassSymbol owner, Scope scope) {
    this.unit = unit;
    this.owner = owner;
    this.scope = scope;
    this.fieldLowering = new FieldLowering(unit, owner, scope);
    this.methodLowering = new MethodLowering(unit, owner, scope);
  }

  List<FieldNode> fields() {
    return fields;
  }

  List<MethodNode> methods() {
    return methods;
  }

  List<ClassNode> nested() {
    return nested;
  }

  void components(RecordDeclaration record) {
    recordComponents = record.getParameters();
    for (Parameter component : recordComponents) {
      addAll(fields, component, code -> List.of(fieldLowering.component(component, code)));
    }
  }

  void constants(EnumDeclaration type) {
    for (EnumConstantDeclaration constant : type.getEntries()) {
      addAll(fields, constant, code -> List.of(fieldLowering.constant(constant, code)));
    }
  }

  void lower(List<BodyDeclaration<?>> members) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof FieldDeclaration field) {
        addAll(fields, field, code -> fieldLowering.fields(field, code));
      } else if (member instanceof TypeDeclaration<?> type) {
        addAll(nested, type, code -> code ? nested(type) : List.of());
      } else {
        addAll(methods, member, code -> callable(member, code));
      }
    }
  }

  private List<ClassNode> nested(TypeDeclaration<?> type) {
    boolean isFirst = seen.add(type.getNameAsString());
    if (!isFirst
        || !(owner.declaredClass(type.getNameAsString()) instanceof SourceClassSymbol symbol)) {
      unit.report(type, "a second class of the name " + type.getNameAsString());
      return List.of();
    }
    return unit.nested(
        type, () -> List.of(unit.classLowering.lower(type, symbol, scope)), List::of);
  }

  private List<MethodNode> callable(BodyDeclaration<?> member, boolean withCode) {
    if (member instanceof MethodDeclaration method) {
      return List.of(methodLowering.method(method, withCode));
    } else if (member instanceof ConstructorDeclaration constructor) {
      return List.of(methodLowering.constructor(constructor, withCode));
    } else if (member instanceof CompactConstructorDeclaration constructor) {
      return List.of(methodLowering.compactConstructor(constructor, recordComponents, withCode));
    } else if (member instanceof InitializerDeclaration block) {
      return List.of(methodLowering.initializer(block, withCode));
    } else if (member instanceof AnnotationMemberDeclaration element) {
      return List.of(methodLowering.element(element, withCode));
    }
    return List.of();
  }

  /** Adds what {@code lowering} makes of a member, with its code if that is possible. */
  private <T> void addAll(List<T> target, Node member, Function<Boolean, List<T>> lowering) {
    target.addAll(
        unit.isolated(
            member,
            () -> lowering.apply(true),
            () -> unit.isolated(member, () -> lowering.apply(false), List::of)));
  }
}
