package io.github.unhoard.javaparser;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;

/** Translates the types of reflection. */
final class ReflectedTypes {
  private final PlatformTypes platform;

  ReflectedTypes(PlatformTypes platform) {
    this.platform = platform;
  }

  JavaType of(Type type) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    if (type instanceof ParameterizedType parameterized) {
      List<JavaType> arguments = new ArrayList<>();
      for (Type argument : parameterized.getActualTypeArguments()) {
        arguments.add(of(argument));
      }
      return ofClass((Class<?>) parameterized.getRawType()) instanceof JavaType.Declared declared
          ? declared.withArguments(arguments)
          : JavaType.UNKNOWN;
    }
    if (type instanceof GenericArrayType array) {
      return new JavaType.Array(of(array.getGenericComponentType()));
    }
    if (type instanceof TypeVariable<?> variable) {
      return variable(variable);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getLowerBounds().length > 0
          ? new JavaType.Wildcard(of(wildcard.getLowerBounds()[0]), true)
          : new JavaType.Wildcard(of(wildcard.getUpperBounds()[0]), false);
    }
    return JavaType.UNKNOWN;
  }

  List<JavaType.Variable> variables(GenericDeclaration declaration) {
    List<JavaType.Variable> all = new ArrayList<>();
    for (TypeVariable<?> each : declaration.getTypeParameters()) {
      all.add(variable(each));
    }
    return all;
  }

  private JavaType ofClass(Class<?> plain) {
    if (plain.isPrimitive()) {
      return new JavaType.Primitive(plain.getName());
    }
    if (plain.isArray()) {
      return new JavaType.Array(ofClass(plain.getComponentType()));
    }
    return new JavaType.Declared(plain.getName(), platform.find(plain.getName()), List.of(), true);
  }

  private JavaType.Variable variable(TypeVariable<?> variable) {
    GenericDeclaration declarer = variable.getGenericDeclaration();
    String owner = declarer instanceof Class<?> type ? type.getName() : declarer.toString();
    return new JavaType.Variable(owner, variable.getName(), () -> bounds(variable));
  }

  private List<JavaType> bounds(TypeVariable<?> variable) {
    List<JavaType> bounds = new ArrayList<>();
    for (Type bound : variable.getBounds()) {
      bounds.add(of(bound));
    }
    return bounds;
  }
}
