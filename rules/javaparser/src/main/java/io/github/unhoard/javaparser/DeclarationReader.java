package io.github.unhoard.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of a class off its tree. */
final class DeclarationReader {
  private final ClassNode.Kind kind;
  private final String simpleName;
  private final List<ClassSyntax.FieldSyntax> fields = new ArrayList<>();
  private final List<ClassSyntax.MethodSyntax> methods = new ArrayList<>();
  private final List<ClassSyntax> nested = new ArrayList<>();

  private DeclarationReader(String simpleName, ClassNode.Kind kind) {
    this.simpleName = simpleName;
    this.kind = kind;
  }

  static ClassSyntax read(TypeDeclaration<?> declaration, Modifiers.Place place) {
    ClassNode.Kind kind = kind(declaration);
    DeclarationReader reader = new DeclarationReader(declaration.getNameAsString(), kind);
    List<TypeSyntax> superclasses = new ArrayList<>();
    List<TypeSyntax> interfaces = new ArrayList<>();
    NodeList<TypeParameter> typeParameters = new NodeList<>();
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      typeParameters = type.getTypeParameters();
      addAll(type.isInterface() ? interfaces : superclasses, type.getExtendedTypes());
      addAll(interfaces, type.getImplementedTypes());
    } else if (declaration instanceof AnnotationDeclaration) {
      interfaces.add(TypeSyntax.named("java.lang.annotation.Annotation"));
    } else if (declaration instanceof EnumDeclaration type) {
      addAll(interfaces, type.getImplementedTypes());
      reader.readEnum(type);
    } else if (declaration instanceof RecordDeclaration type) {
      typeParameters = type.getTypeParameters();
      addAll(interfaces, type.getImplementedTypes());
      reader.readComponents(type);
    }
    reader.readMembers(declaration.getMembers());
    if (declaration instanceof RecordDeclaration type) {
      reader.addImpliedMembers(type);
    }
    return reader.finish(
        Modifiers.ofClass(declaration, kind, place),
        typeParameters(typeParameters),
        superclasses,
        interfaces);
  }

  /** The members of an anonymous class; its supertype comes from where it is created. */
  static ClassSyntax readAnonymous(NodeList<BodyDeclaration<?>> body, Set<Modifier> modifiers) {
    DeclarationReader reader = new DeclarationReader("", ClassNode.Kind.CLASS);
    reader.readMembers(body);
    return reader.finish(modifiers, List.of(), List.of(), List.of());
  }

  static ClassNode.Kind kind(TypeDeclaration<?> declaration) {
    if (declaration instanceof EnumDeclaration) {
      return ClassNode.Kind.ENUM;
    }
    if (declaration instanceof RecordDeclaration) {
      return ClassNode.Kind.RECORD;
    }
    if (declaration instanceof AnnotationDeclaration) {
      return ClassNode.Kind.ANNOTATION;
    }
    return declaration instanceof ClassOrInterfaceDeclaration type && type.isInterface()
        ? ClassNode.Kind.INTERFACE
        : ClassNode.Kind.CLASS;
  }

  private ClassSyntax finish(
      Set<Modifier> modifiers,
      List<ClassSyntax.TypeParameterSyntax> typeParameters,
      List<TypeSyntax> superclasses,
      List<TypeSyntax> interfaces) {
    return new ClassSyntax(
        simpleName,
        kind,
        modifiers,
        typeParameters,
        superclasses,
        interfaces,
        List.copyOf(fields),
        List.copyOf(methods),
        List.copyOf(nested));
  }

  private boolean inInterface() {
    return kind == ClassNode.Kind.INTERFACE || kind == ClassNode.Kind.ANNOTATION;
  }

  private void readEnum(EnumDeclaration type) {
    TypeSyntax self = TypeSyntax.named(simpleName);
    Set<Modifier> modifiers = EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    for (EnumConstantDeclaration constant : type.getEntries()) {
      fields.add(
          new ClassSyntax.FieldSyntax(constant.getNameAsString(), self, modifiers, true, null));
    }
    Set<Modifier> implied = EnumSet.of(Modifier.PUBLIC, Modifier.STATIC);
    addMethod("values", List.of(), self.array(1), implied);
    addMethod("valueOf", List.of(TypeSyntax.named("java.lang.String")), self, implied);
  }

  private void readComponents(RecordDeclaration type) {
    for (Parameter component : type.getParameters()) {
      fields.add(
          new ClassSyntax.FieldSyntax(
              component.getNameAsString(),
              parameterType(component),
              EnumSet.of(Modifier.PRIVATE, Modifier.FINAL),
              false,
              null));
    }
  }

  private void addImpliedMembers(RecordDeclaration type) {
    List<TypeSyntax> components = new ArrayList<>();
    for (Parameter component : type.getParameters()) {
      components.add(parameterType(component));
      boolean written =
          methods.stream()
              .anyMatch(
                  m -> m.parameters().isEmpty() && m.name().equals(component.getNameAsString()));
      if (!written) {
        addMethod(
            component.getNameAsString(),
            List.of(),
            parameterType(component),
            EnumSet.of(Modifier.PUBLIC));
      }
    }
    boolean written =
        methods.stream()
            .anyMatch(
                m -> m.name().equals(MethodRef.CONSTRUCTOR) && m.parameters().equals(components));
    if (!written) {
      addMethod(MethodRef.CONSTRUCTOR, components, TypeSyntax.VOID, EnumSet.of(Modifier.PUBLIC));
    }
  }

  private void readMembers(NodeList<BodyDeclaration<?>> members) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof FieldDeclaration field) {
        readField(field);
      } else if (member instanceof MethodDeclaration method) {
        readMethod(method);
      } else if (member instanceof ConstructorDeclaration constructor) {
        boolean inEnum = kind == ClassNode.Kind.ENUM;
        addCallable(
            constructor,
            MethodRef.CONSTRUCTOR,
            TypeSyntax.VOID,
            Modifiers.ofConstructor(constructor.getModifiers(), inEnum));
      } else if (member instanceof AnnotationMemberDeclaration element) {
        addMethod(
            element.getNameAsString(),
            List.of(),
            TypeSyntax.of(element.getType()),
            EnumSet.of(Modifier.PUBLIC, Modifier.ABSTRACT));
      } else if (member instanceof TypeDeclaration<?> type) {
        nested.add(
            read(type, inInterface() ? Modifiers.Place.INTERFACE_MEMBER : Modifiers.Place.MEMBER));
      }
    }
  }

  private void readField(FieldDeclaration field) {
    Set<Modifier> modifiers = Modifiers.ofField(field.getModifiers(), inInterface());
    for (VariableDeclarator variable : field.getVariables()) {
      @Nullable Expression initializer = variable.getInitializer().orElse(null);
      boolean mayBeConstant =
          modifiers.contains(Modifier.FINAL)
              && initializer != null
              && ConstantEvaluator.mayEvaluate(initializer);
      fields.add(
          new ClassSyntax.FieldSyntax(
              variable.getNameAsString(),
              TypeSyntax.of(variable.getType()),
              modifiers,
              false,
              mayBeConstant ? initializer.clone() : null));
    }
  }

  private void readMethod(MethodDeclaration method) {
    addCallable(
        method,
        method.getNameAsString(),
        TypeSyntax.of(method.getType()),
        Modifiers.ofMethod(method.getModifiers(), inInterface(), method.getBody().isPresent()));
  }

  private void addCallable(
      CallableDeclaration<?> callable,
      String name,
      TypeSyntax returnType,
      Set<Modifier> modifiers) {
    List<TypeSyntax> parameters = new ArrayList<>();
    boolean isVarargs = false;
    for (Parameter parameter : callable.getParameters()) {
      parameters.add(parameterType(parameter));
      isVarargs |= parameter.isVarArgs();
    }
    methods.add(
        new ClassSyntax.MethodSyntax(
            name,
            typeParameters(callable.getTypeParameters()),
            parameters,
            returnType,
            modifiers,
            isVarargs));
  }

  private void addMethod(
      String name, List<TypeSyntax> parameters, TypeSyntax returnType, Set<Modifier> modifiers) {
    methods.add(
        new ClassSyntax.MethodSyntax(name, List.of(), parameters, returnType, modifiers, false));
  }

  /** The type of a parameter with the array dimension that {@code ...} adds. */
  static TypeSyntax parameterType(Parameter parameter) {
    return TypeSyntax.of(parameter.getType()).array(parameter.isVarArgs() ? 1 : 0);
  }

  static List<ClassSyntax.TypeParameterSyntax> typeParameters(NodeList<TypeParameter> nodes) {
    List<ClassSyntax.TypeParameterSyntax> all = new ArrayList<>();
    for (TypeParameter node : nodes) {
      List<TypeSyntax> bounds = node.getTypeBound().stream().map(b -> TypeSyntax.of(b)).toList();
      all.add(new ClassSyntax.TypeParameterSyntax(node.getNameAsString(), bounds));
    }
    return all;
  }

  private static void addAll(List<TypeSyntax> target, NodeList<ClassOrInterfaceType> types) {
    types.forEach(type -> target.add(TypeSyntax.of(type)));
  }
}
