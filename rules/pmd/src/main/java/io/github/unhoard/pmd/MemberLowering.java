package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTEnumConstant;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTFieldDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTFormalParameter;
import net.sourceforge.pmd.lang.java.ast.ASTInitializer;
import net.sourceforge.pmd.lang.java.ast.ASTMethodDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponent;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.ModifierOwner;
import org.jspecify.annotations.Nullable;

/** Lowers fields, methods, constructors and initialiser blocks. */
final class MemberLowering {
  private final UnitLowering unit;

  MemberLowering(UnitLowering unit) {
    this.unit = unit;
  }

  void lower(
      ASTTypeDeclaration type,
      String owner,
      List<FieldNode> fields,
      List<MethodNode> methods,
      List<ClassNode> nested) {
    if (type.getRecordComponents() != null) {
      for (ASTRecordComponent each : type.getRecordComponents()) {
        unit.guarded(each, () -> fields.add(component(each, owner)), () -> false);
      }
    }
    if (type.getBody() != null) {
      for (JavaNode member : type.getBody().children()) {
        unit.guarded(member, () -> add(member, owner, fields, methods, nested), () -> false);
      }
    }
  }

  private boolean add(
      JavaNode member,
      String owner,
      List<FieldNode> fields,
      List<MethodNode> methods,
      List<ClassNode> nested) {
    if (member instanceof ASTFieldDeclaration field) {
      for (ASTVariableId each : field.getVarIds()) {
        unit.guarded(each, () -> fields.add(field(field, each, owner)), () -> false);
      }
      return true;
    } else if (member instanceof ASTEnumConstant constant) {
      return fields.add(constant(constant, owner));
    } else if (member instanceof ASTExecutableDeclaration method) {
      return methods.add(method(method, owner));
    } else if (member instanceof ASTCompactConstructorDeclaration constructor) {
      return methods.add(compact(constructor, owner));
    } else if (member instanceof ASTInitializer block) {
      return methods.add(initializer(block, owner));
    }
    return member instanceof ASTTypeDeclaration inner && nested.add(unit.classes.lower(inner));
  }

  private FieldNode field(ASTFieldDeclaration declaration, ASTVariableId id, String owner) {
    Set<Modifier> modifiers = VariableLowering.modifiers(declaration);
    Expression initializer =
        unit.classes.inContext(
            modifiers.contains(Modifier.STATIC),
            () -> unit.expressions.orNull(id.getInitializer()));
    boolean isLast = id.getParent().getNextSibling() == null;
    SourceRange range = unit.positions.range(declaration, isLast ? declaration : id.getParent());
    return field(declaration, id, owner, modifiers, false, initializer, range);
  }

  private FieldNode component(ASTRecordComponent component, String owner) {
    Set<Modifier> modifiers = Set.of(Modifier.PRIVATE, Modifier.FINAL);
    SourceRange range = unit.range(component);
    return field(component, component.getVarId(), owner, modifiers, false, null, range);
  }

  private FieldNode constant(ASTEnumConstant constant, String owner) {
    Set<Modifier> modifiers = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    Expression value = unit.classes.inContext(true, () -> unit.calls.constant(constant));
    SourceRange range = unit.range(constant);
    return field(constant, constant.getVarId(), owner, modifiers, true, value, range);
  }

  private FieldNode field(
      ModifierOwner annotated,
      ASTVariableId id,
      String owner,
      Set<Modifier> modifiers,
      boolean isConstant,
      @Nullable Expression value,
      SourceRange range) {
    return new FieldNode(
        owner,
        id.getName(),
        isConstant ? unit.classes.enclosing().innermostType() : unit.type(id),
        modifiers,
        unit.annotations.lower(annotated),
        isConstant,
        value,
        range,
        unit.positions.name(id));
  }

  private MethodNode method(ASTExecutableDeclaration tree, String owner) {
    boolean isConstructor = tree instanceof ASTConstructorDeclaration;
    Set<Modifier> modifiers = VariableLowering.modifiers(tree);
    return executable(
        tree,
        tree.getBody(),
        () -> parameters(tree),
        owner,
        isConstructor ? MethodRef.CONSTRUCTOR : tree.getName(),
        tree instanceof ASTMethodDeclaration method ? returned(method) : TypeRef.VOID,
        modifiers,
        unit.positions.name(tree));
  }

  private List<Local> parameters(ASTExecutableDeclaration tree) {
    List<Local> parameters = new ArrayList<>();
    for (ASTFormalParameter each : tree.getFormalParameters()) {
      parameters.add(unit.variables.declare(each.getVarId(), unit.type(each)));
    }
    return parameters;
  }

  private TypeRef returned(ASTMethodDeclaration method) {
    return unit.guarded(
        method,
        () -> unit.types.lower(method.getGenericSignature().getReturnType()),
        () -> unit.type(method.getResultTypeNode()));
  }

  /** The parameters of a compact constructor are the components over again. */
  private MethodNode compact(ASTCompactConstructorDeclaration tree, String owner) {
    Supplier<List<Local>> parameters =
        () -> {
          List<Local> declared = new ArrayList<>();
          for (ASTRecordComponent each : tree.getEnclosingType().getRecordComponents()) {
            declared.add(unit.variables.declare(each.getVarId()));
          }
          return declared;
        };
    return executable(
        tree,
        tree.getBody(),
        parameters,
        owner,
        MethodRef.CONSTRUCTOR,
        TypeRef.VOID,
        VariableLowering.modifiers(tree),
        unit.positions.name(tree));
  }

  private MethodNode executable(
      ModifierOwner tree,
      @Nullable ASTBlock bodyTree,
      Supplier<List<Local>> declaration,
      String owner,
      String name,
      TypeRef returned,
      Set<Modifier> modifiers,
      SourceRange nameRange) {
    int mark = unit.locals.enter();
    List<Local> parameters = declaration.get();
    Statement.Block body =
        bodyTree == null
            ? null
            : unit.classes.inContext(
                modifiers.contains(Modifier.STATIC), () -> unit.statements.block(bodyTree));
    unit.locals.leave(mark);
    return new MethodNode(
        owner,
        name,
        name.equals(MethodRef.CONSTRUCTOR) ? MethodNode.Kind.CONSTRUCTOR : MethodNode.Kind.METHOD,
        parameters,
        returned,
        modifiers,
        unit.annotations.lower(tree),
        body,
        unit.range(tree),
        nameRange);
  }

  private MethodNode initializer(ASTInitializer block, String owner) {
    boolean isStatic = block.isStatic();
    Statement.Block body =
        unit.classes.inContext(isStatic, () -> unit.statements.block(block.getBody()));
    return new MethodNode(
        owner,
        isStatic ? "<clinit>" : "<init-block>",
        isStatic ? MethodNode.Kind.STATIC_INITIALIZER : MethodNode.Kind.INSTANCE_INITIALIZER,
        List.of(),
        TypeRef.VOID,
        isStatic ? Set.of(Modifier.STATIC) : Set.of(),
        List.of(),
        body,
        unit.range(block),
        unit.positions.start(block));
  }
}
