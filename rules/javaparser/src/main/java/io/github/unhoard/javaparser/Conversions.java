package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which values a variable accepts, as far as the known declarations tell; generics are erased. */
final class Conversions {
  private static final String OBJECT = "java.lang.Object";
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "char", "java.lang.Character",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");
  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");
  private static final List<String> ARRAY_SUPERTYPES =
      List.of(OBJECT, "java.lang.Cloneable", "java.io.Serializable");

  private final ClassTable classes;

  Conversions(ClassTable classes) {
    this.classes = classes;
  }

  /** An answer that admits ignorance. */
  enum Answer {
    NO,
    MAYBE,
    YES;

    static Answer of(boolean certain) {
      return certain ? YES : NO;
    }
  }

  /** Whether {@code from} is a subtype of {@code to}, or a primitive that widens to it. */
  Answer strict(JavaType from, JavaType to) {
    JavaType source = Erasure.of(from);
    JavaType target = Erasure.of(to);
    if (source instanceof JavaType.Unknown || target instanceof JavaType.Unknown) {
      return Answer.MAYBE;
    }
    if (source instanceof JavaType.Primitive primitive) {
      return Answer.of(
          target instanceof JavaType.Primitive wider && widens(primitive.name(), wider.name()));
    }
    if (target instanceof JavaType.Primitive) {
      return Answer.NO;
    }
    if (source instanceof JavaType.Null || TypeNames.erased(target).equals(OBJECT)) {
      return Answer.YES;
    }
    if (source instanceof JavaType.Array array) {
      return array(array, target);
    }
    if (target instanceof JavaType.Array) {
      return Answer.NO;
    }
    return declared((JavaType.Declared) source, (JavaType.Declared) target);
  }

  /** Like {@link #strict}, with boxing and unboxing. */
  Answer loose(JavaType from, JavaType to) {
    Answer strict = strict(from, to);
    if (strict != Answer.NO) {
      return strict;
    }
    JavaType source = Erasure.of(from);
    if (source instanceof JavaType.Primitive) {
      return strict(boxed(source), to);
    }
    JavaType unboxed = unboxed(source);
    return unboxed instanceof JavaType.Primitive ? strict(unboxed, to) : Answer.NO;
  }

  /** The box of a primitive; every other type as it is. */
  JavaType boxed(JavaType type) {
    String box = type instanceof JavaType.Primitive primitive ? BOXES.get(primitive.name()) : null;
    return box == null ? type : classes.type(box);
  }

  /** The primitive in a box; every other type as it is. */
  JavaType unboxed(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      for (Map.Entry<String, String> each : BOXES.entrySet()) {
        if (each.getValue().equals(declared.name())) {
          return new JavaType.Primitive(each.getKey());
        }
      }
    }
    return type;
  }

  /** The type of arithmetic on two operands; unknown when one is no number. */
  JavaType promoted(JavaType left, JavaType right) {
    int rank = Math.max(rank(left), rank(right));
    if (rank(left) < 0 || rank(right) < 0) {
      return JavaType.UNKNOWN;
    }
    return new JavaType.Primitive(WIDENING.get(Math.max(rank, WIDENING.indexOf("int"))));
  }

  /**
   * The type of a value that is one of two; {@code wanted}, if given, decides between unrelated
   * ones, which are otherwise unknown.
   */
  JavaType common(JavaType left, JavaType right, @Nullable JavaType wanted) {
    if (left.equals(right) || right instanceof JavaType.Null) {
      return left instanceof JavaType.Primitive && right instanceof JavaType.Null
          ? boxed(left)
          : left;
    }
    if (left instanceof JavaType.Null) {
      return boxed(right);
    }
    JavaType number = promoted(left, right);
    if (!(number instanceof JavaType.Unknown)) {
      return unboxed(left).equals(unboxed(right)) ? unboxed(left) : number;
    }
    if (wanted != null && !(wanted instanceof JavaType.Unknown)) {
      return wanted;
    }
    JavaType first = boxed(left);
    JavaType second = boxed(right);
    if (strict(first, second) == Answer.YES) {
      return second;
    }
    return strict(second, first) == Answer.YES ? first : JavaType.UNKNOWN;
  }

  private int rank(JavaType type) {
    JavaType primitive = unboxed(Erasure.of(type));
    String name = primitive instanceof JavaType.Primitive p ? p.name() : "";
    return name.equals("char") ? WIDENING.indexOf("int") : WIDENING.indexOf(name);
  }

  private static boolean widens(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    int target = WIDENING.indexOf(to);
    if (from.equals("char")) {
      return target >= WIDENING.indexOf("int");
    }
    int source = WIDENING.indexOf(from);
    return source >= 0 && source < target;
  }

  private Answer array(JavaType.Array source, JavaType target) {
    if (!(target instanceof JavaType.Array wider)) {
      return Answer.of(ARRAY_SUPERTYPES.contains(TypeNames.erased(target)));
    }
    boolean isPrimitive =
        source.component() instanceof JavaType.Primitive
            || wider.component() instanceof JavaType.Primitive;
    return isPrimitive
        ? Answer.of(source.component().equals(wider.component()))
        : strict(source.component(), wider.component());
  }

  private Answer declared(JavaType.Declared source, JavaType.Declared target) {
    if (source.name().equals(target.name())) {
      return source.resolved() == target.resolved() ? Answer.YES : Answer.MAYBE;
    }
    ClassSymbol symbol = classes.symbol(source);
    if (symbol == null) {
      return isFinal(target) ? Answer.NO : Answer.MAYBE;
    }
    for (JavaType.Declared each : symbol.hierarchy().types()) {
      if (each.resolved() && each.name().equals(target.name())) {
        return Answer.YES;
      }
    }
    if (symbol.hierarchy().complete() || isFinal(target)) {
      return Answer.NO;
    }
    return Answer.MAYBE;
  }

  private boolean isFinal(JavaType.Declared type) {
    @Nullable ClassSymbol symbol = classes.symbol(type);
    return symbol != null && symbol.modifiers().contains(Modifier.FINAL);
  }
}
