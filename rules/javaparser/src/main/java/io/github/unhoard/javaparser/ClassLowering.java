package io.github.unhoard.javaparser;

import com.github.javaparser.Range;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers classes of every sort. */
final class ClassLowering {
  private final UnitLowering unit;

  ClassLowering(UnitLowering unit) {
    this.unit = unit;
  }

  /** Lowers a named class; {@code outer} is null at top level. */
  ClassNode lower(TypeDeclaration<?> declaration, SourceClassSymbol symbol, @Nullable Scope outer) {
    Scope scope = Scope.ofClass(outer, symbol);
    MemberLowering members = new MemberLowering(unit, symbol, scope);
    if (declaration instanceof RecordDeclaration record) {
      members.components(record);
    } else if (declaration instanceof EnumDeclaration type) {
      members.constants(type);
    }
    members.lower(declaration.getMembers());
    boolean hasOuterInstance = outer != null && !symbol.isStatic() && outer.hasThis();
    return node(
        symbol,
        hasOuterInstance,
        annotations(declaration.getAnnotations(), outer == null ? scope : outer),
        members,
        unit.range(declaration),
        unit.range(declaration.getName()));
  }

  /** Lowers a class declared in a block, and brings its name into scope there. */
  ClassNode local(TypeDeclaration<?> declaration, Scope scope) {
    SourceClassSymbol symbol =
        new SourceClassSymbol(
            unit.localClassNames.of(declaration),
            DeclarationReader.read(declaration, Modifiers.Place.LOCAL),
            scope.enclosingClass(),
            SourceClassSymbol.Supplement.NONE,
            scope,
            unit.unitScope,
            unit.classes);
    scope.declare(symbol);
    return lower(declaration, symbol, scope);
  }

  /**
   * Lowers the body of an anonymous class.
   *
   * @param supertype the class or interface it extends
   * @param range the body
   * @param nameRange the {@code new} that creates it, or the constant whose body it is
   */
  Anonymous anonymous(
      String name,
      NodeList<BodyDeclaration<?>> body,
      JavaType supertype,
      Set<Modifier> modifiers,
      Scope outer,
      Range range,
      Range nameRange) {
    SourceClassSymbol symbol =
        new SourceClassSymbol(
            name,
            DeclarationReader.readAnonymous(body, modifiers),
            outer.enclosingClass(),
            supplement(supertype),
            outer,
            unit.unitScope,
            unit.classes);
    Scope scope = Scope.ofClass(outer, symbol);
    MemberLowering members = new MemberLowering(unit, symbol, scope);
    members.lower(body);
    ClassNode node =
        node(symbol, outer.hasThis(), List.of(), members, unit.range(range), unit.range(nameRange));
    return new Anonymous(node, symbol);
  }

  /** An anonymous class with the symbol that types its members. */
  record Anonymous(ClassNode node, SourceClassSymbol symbol) {}

  private SourceClassSymbol.Supplement supplement(JavaType supertype) {
    if (!(supertype instanceof JavaType.Declared declared)) {
      return SourceClassSymbol.Supplement.NONE;
    }
    ClassSymbol symbol = unit.classes.symbol(declared);
    return symbol != null && symbol.isInterface()
        ? new SourceClassSymbol.Supplement(null, List.of(declared))
        : new SourceClassSymbol.Supplement(declared, List.of());
  }

  private List<AnnotationNode> annotations(NodeList<AnnotationExpr> annotations, Scope scope) {
    return unit.annotations.lower(annotations, scope);
  }

  private ClassNode node(
      SourceClassSymbol symbol,
      boolean hasOuterInstance,
      List<AnnotationNode> annotations,
      MemberLowering members,
      SourceRange range,
      SourceRange nameRange) {
    ClassSymbol outer = symbol.outer();
    JavaType.Declared superclass = symbol.superclass();
    List<TypeRef> interfaces = new ArrayList<>();
    symbol.interfaces().forEach(each -> interfaces.add(unit.ref(each)));
    return new ClassNode(
        symbol.name(),
        symbol.kind(),
        outer == null ? null : outer.name(),
        hasOuterInstance,
        unit.typeRefs.erased(symbol.thisType()),
        superclass == null ? null : unit.ref(superclass),
        interfaces,
        symbol.modifiers(),
        annotations,
        members.fields(),
        members.methods(),
        members.nested(),
        range,
        nameRange);
  }
}
