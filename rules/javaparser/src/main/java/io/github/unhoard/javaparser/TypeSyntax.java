package io.github.unhoard.javaparser;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A type as written, without any link to the parser's tree, so that an index of declarations does
 * not keep whole files.
 *
 * @param name dotted name as written, a primitive's keyword, empty for a wildcard without bound
 * @param arguments type arguments of the last segment, or the bound of a wildcard
 * @param dimensions array dimensions around it
 */
record TypeSyntax(Form form, String name, List<TypeSyntax> arguments, int dimensions) {

  /** How a type can be written. */
  enum Form {
    NAMED,
    /** A class name with {@code <>}. */
    DIAMOND,
    PRIMITIVE,
    EXTENDS_WILDCARD,
    SUPER_WILDCARD,
    /** {@code var}, or no type at all. */
    INFERRED
  }

  static final TypeSyntax INFERRED = new TypeSyntax(Form.INFERRED, "", List.of(), 0);
  static final TypeSyntax VOID = new TypeSyntax(Form.PRIMITIVE, "void", List.of(), 0);
  private static final int MAX_DEPTH = 64;

  TypeSyntax {
    arguments = List.copyOf(arguments);
  }

  static TypeSyntax of(Type type) {
    return of(type, 0);
  }

  static TypeSyntax named(String name) {
    return new TypeSyntax(Form.NAMED, name, List.of(), 0);
  }

  /** The same type with more array dimensions around it. */
  TypeSyntax array(int more) {
    return more == 0 ? this : new TypeSyntax(form, name, arguments, dimensions + more);
  }

  private static TypeSyntax of(Type type, int depth) {
    if (depth > MAX_DEPTH) {
      return INFERRED;
    }
    if (type instanceof ClassOrInterfaceType declared) {
      return ofClass(declared, depth);
    }
    if (type instanceof PrimitiveType primitive) {
      return new TypeSyntax(Form.PRIMITIVE, primitive.getType().asString(), List.of(), 0);
    }
    if (type instanceof VoidType) {
      return VOID;
    }
    if (type instanceof ArrayType array) {
      Type element = array;
      int dimensions = 0;
      while (element instanceof ArrayType level) {
        element = level.getComponentType();
        dimensions++;
      }
      return of(element, depth).array(dimensions);
    }
    if (type instanceof WildcardType wildcard) {
      return ofWildcard(wildcard, depth);
    }
    if (type instanceof UnionType union) {
      return of(union.getElements().get(0), depth + 1);
    }
    if (type instanceof IntersectionType intersection) {
      return of(intersection.getElements().get(0), depth + 1);
    }
    if (type instanceof TypeParameter parameter) {
      return named(parameter.getNameAsString());
    }
    return INFERRED;
  }

  private static TypeSyntax ofClass(ClassOrInterfaceType type, int depth) {
    boolean isVar =
        type.getNameAsString().equals("var")
            && type.getScope().isEmpty()
            && type.getTypeArguments().isEmpty();
    if (isVar) {
      return INFERRED;
    }
    Deque<String> segments = new ArrayDeque<>();
    ClassOrInterfaceType segment = type;
    while (segment != null) {
      segments.addFirst(segment.getNameAsString());
      segment = segment.getScope().orElse(null);
    }
    List<TypeSyntax> arguments = new ArrayList<>();
    type.getTypeArguments().ifPresent(all -> all.forEach(a -> arguments.add(of(a, depth + 1))));
    Form form = type.isUsingDiamondOperator() ? Form.DIAMOND : Form.NAMED;
    return new TypeSyntax(form, String.join(".", segments), arguments, 0);
  }

  private static TypeSyntax ofWildcard(WildcardType wildcard, int depth) {
    if (wildcard.getSuperType().isPresent()) {
      TypeSyntax bound = of(wildcard.getSuperType().get(), depth + 1);
      return new TypeSyntax(Form.SUPER_WILDCARD, "", List.of(bound), 0);
    }
    List<TypeSyntax> bound =
        wildcard.getExtendedType().map(t -> List.of(of(t, depth + 1))).orElse(List.of());
    return new TypeSyntax(Form.EXTENDS_WILDCARD, "", bound, 0);
  }
}
