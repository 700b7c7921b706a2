package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a functional interface asks of a lambda.
 *
 * @param parameters with the type arguments of the interface, wildcards replaced by their bounds
 * @param returnType likewise; {@code void} when the lambda's value is dropped
 */
record FunctionType(List<JavaType> parameters, JavaType returnType) {
  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  FunctionType {
    parameters = List.copyOf(parameters);
  }

  boolean isVoid() {
    return returnType.equals(JavaType.VOID);
  }

  /** The function type of {@code type}; null when it is not known to be a functional interface. */
  static @Nullable FunctionType of(JavaType type, ClassTable classes) {
    ClassSymbol symbol = classes.symbol(type);
    if (symbol == null || !symbol.isInterface()) {
      return null;
    }
    MemberLookup lookup = new MemberLookup(classes);
    Map<String, MemberLookup.Method> abstracts = new LinkedHashMap<>();
    Map<String, MemberLookup.Method> implemented = new LinkedHashMap<>();
    for (JavaType.Declared each :
        lookup.selfAndSupertypes(withoutWildcards((JavaType.Declared) type))) {
      ClassSymbol declarer = classes.symbol(each);
      if (declarer == null) {
        return null;
      }
      if (!declarer.isInterface()) {
        continue;
      }
      Substitution receiver = Substitution.ofReceiver(declarer, each.arguments());
      for (MethodSymbol method : declarer.declaredMethods()) {
        String key = method.name() + "/" + method.parameters().size();
        MemberLookup.Method member = new MemberLookup.Method(method, receiver, false);
        if (!method.isAbstract() || OF_OBJECT.contains(method.name())) {
          implemented.putIfAbsent(key, member);
        } else if (!implemented.containsKey(key)) {
          abstracts.putIfAbsent(key, member);
        }
      }
    }
    return abstracts.size() == 1 ? of(abstracts.values().iterator().next()) : null;
  }

  private static FunctionType of(MemberLookup.Method method) {
    List<JavaType> parameters = new ArrayList<>();
    for (int i = 0; i < method.symbol().parameters().size(); i++) {
      parameters.add(method.parameter(i));
    }
    return new FunctionType(parameters, method.receiver().apply(method.symbol().returnType()));
  }

  private static JavaType.Declared withoutWildcards(JavaType.Declared type) {
    List<JavaType> arguments = new ArrayList<>();
    for (JavaType argument : type.arguments()) {
      arguments.add(argument instanceof JavaType.Wildcard wildcard ? wildcard.bound() : argument);
    }
    return type.withArguments(arguments);
  }
}
