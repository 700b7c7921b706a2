package io.github.unhoard.javaparser;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A static type as this front end computes with it; {@link TypeRefs} makes the neutral {@code
 * TypeRef} of it.
 */
sealed interface JavaType {

  /** What nothing is known of. */
  Unknown UNKNOWN = new Unknown();

  /** The type of {@code null}. */
  Null NULL = new Null();

  Primitive VOID = new Primitive("void");
  Primitive BOOLEAN = new Primitive("boolean");
  Primitive INT = new Primitive("int");
  Primitive LONG = new Primitive("long");

  /**
   * A class or interface.
   *
   * @param name binary name; as written when not resolved
   * @param symbol its declaration; null for library classes, of which only the name is known
   * @param arguments empty for a raw type
   */
  record Declared(
      String name, @Nullable ClassSymbol symbol, List<JavaType> arguments, boolean resolved)
      implements JavaType {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    static Declared named(String binaryName) {
      return new Declared(binaryName, null, List.of(), true);
    }

    static Declared unresolved(String nameAsWritten, List<JavaType> arguments) {
      return new Declared(nameAsWritten, null, arguments, false);
    }

    Declared withArguments(List<JavaType> newArguments) {
      return new Declared(name, symbol, newArguments, resolved);
    }

    Declared raw() {
      return arguments.isEmpty() ? this : withArguments(List.of());
    }
  }

  /** An array. */
  record Array(JavaType component) implements JavaType {}

  /** A primitive type or {@code void}. */
  record Primitive(String name) implements JavaType {
    boolean isNumeric() {
      return !name.equals("boolean") && !name.equals("void");
    }
  }

  /** {@code ?}, {@code ? extends T} or {@code ? super T}. */
  record Wildcard(JavaType bound, boolean isSuper) implements JavaType {}

  /** See {@link #UNKNOWN}. */
  record Unknown() implements JavaType {}

  /** See {@link #NULL}. */
  record Null() implements JavaType {}

  /** A type variable; equal when declared at the same place. */
  final class Variable implements JavaType {
    private final String declarer;
    private final String name;
    private final Supplier<List<JavaType>> bounds;

    Variable(String declarer, String name, Supplier<List<JavaType>> bounds) {
      this.declarer = declarer;
      this.name = name;
      this.bounds = bounds;
    }

    String name() {
      return name;
    }

    /** The first bound; {@code java.lang.Object} when none is written. */
    JavaType bound() {
      return bounds.get().get(0);
    }

    /** All bounds, at least one. */
    List<JavaType> bounds() {
      return bounds.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Variable that
          && name.equals(that.name)
          && declarer.equals(that.declarer);
    }

    @Override
    public int hashCode() {
      return Objects.hash(declarer, name);
    }

    @Override
    public String toString() {
      return declarer + "." + name;
    }
  }
}
