package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class of the platform. Its private and package-private members are left out. */
final class PlatformClassSymbol extends ClassSymbol {
  private final Class<?> reflected;
  private final PlatformTypes platform;
  private final ReflectedTypes types;
  private volatile @Nullable Header header;
  private volatile @Nullable Map<String, List<MethodSymbol>> methods;
  private volatile @Nullable Map<String, FieldSymbol> fields;

  PlatformClassSymbol(Class<?> reflected, PlatformTypes platform) {
    super(reflected.getName());
    this.reflected = reflected;
    this.platform = platform;
    this.types = new ReflectedTypes(platform);
  }

  @Override
  ClassNode.Kind kind() {
    if (reflected.isAnnotation()) {
      return ClassNode.Kind.ANNOTATION;
    }
    if (reflected.isInterface()) {
      return ClassNode.Kind.INTERFACE;
    }
    if (reflected.isEnum()) {
      return ClassNode.Kind.ENUM;
    }
    return reflected.isRecord() ? ClassNode.Kind.RECORD : ClassNode.Kind.CLASS;
  }

  @Override
  Set<Modifier> modifiers() {
    return header().modifiers();
  }

  @Override
  List<JavaType.Variable> typeParameters() {
    return header().typeParameters();
  }

  @Override
  JavaType.@Nullable Declared superclass() {
    return header().superclass();
  }

  @Override
  List<JavaType.Declared> interfaces() {
    return header().interfaces();
  }

  @Override
  @Nullable ClassSymbol outer() {
    int dollar = name().lastIndexOf('$');
    return dollar < 0 ? null : platform.find(name().substring(0, dollar));
  }

  @Override
  @Nullable FieldSymbol declaredField(String fieldName) {
    Map<String, FieldSymbol> known = fields;
    if (known == null) {
      known = readFields();
      fields = known;
    }
    return known.get(fieldName);
  }

  @Override
  Collection<MethodSymbol> declaredMethods() {
    return methods().values().stream().flatMap(List::stream).toList();
  }

  @Override
  List<MethodSymbol> declaredMethods(String methodName) {
    return methods().getOrDefault(methodName, List.of());
  }

  @Override
  @Nullable ClassSymbol declaredClass(String simpleName) {
    ClassSymbol found = platform.find(name() + "$" + simpleName);
    return found != null && found.isVisible() ? found : null;
  }

  @Override
  boolean isFromSource() {
    return false;
  }

  private Header header() {
    Header known = header;
    if (known == null) {
      known = readHeader();
      header = known;
    }
    return known;
  }

  private Header readHeader() {
    Type superclass = reflected.getGenericSuperclass();
    List<JavaType.Declared> interfaces = new ArrayList<>();
    for (Type each : reflected.getGenericInterfaces()) {
      if (types.of(each) instanceof JavaType.Declared declared) {
        interfaces.add(declared);
      }
    }
    return new Header(
        Set.copyOf(modifiers(reflected.getModifiers())),
        types.variables(reflected),
        superclass != null && types.of(superclass) instanceof JavaType.Declared declared
            ? declared
            : null,
        List.copyOf(interfaces));
  }

  private Map<String, List<MethodSymbol>> methods() {
    Map<String, List<MethodSymbol>> known = methods;
    if (known == null) {
      known = readMethods();
      methods = known;
    }
    return known;
  }

  private Map<String, FieldSymbol> readFields() {
    Map<String, FieldSymbol> all = new LinkedHashMap<>();
    try {
      Map<String, Constant> constants = PlatformConstants.of(reflected);
      for (Field field : reflected.getDeclaredFields()) {
        if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
          Constant constant = constants.get(field.getName());
          all.put(
              field.getName(),
              new FieldSymbol(
                  this,
                  field.getName(),
                  types.of(field.getGenericType()),
                  Set.copyOf(modifiers(field.getModifiers())),
                  depth -> constant));
        }
      }
    } catch (LinkageError | TypeNotPresentException e) {
      return Map.of();
    }
    return all;
  }

  private Map<String, List<MethodSymbol>> readMethods() {
    Map<String, List<MethodSymbol>> all = new LinkedHashMap<>();
    try {
      // The order of reflection differs from run to run.
      Method[] declared = reflected.getDeclaredMethods();
      Arrays.sort(declared, Comparator.comparing(Method::toString));
      for (Method method : declared) {
        if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
          add(all, method, method.getName(), types.of(method.getGenericReturnType()));
        }
      }
      Constructor<?>[] constructors = reflected.getDeclaredConstructors();
      Arrays.sort(constructors, Comparator.comparing(Constructor::toString));
      for (Constructor<?> constructor : constructors) {
        if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
          add(all, constructor, MethodRef.CONSTRUCTOR, thisType());
        }
      }
    } catch (LinkageError | TypeNotPresentException e) {
      return Map.of();
    }
    return all;
  }

  private void add(
      Map<String, List<MethodSymbol>> all, Executable executable, String name, JavaType returned) {
    List<JavaType> parameters = new ArrayList<>();
    for (Type parameter : executable.getGenericParameterTypes()) {
      parameters.add(types.of(parameter));
    }
    Set<Modifier> modifiers = modifiers(executable.getModifiers());
    if (executable instanceof Method method && method.isDefault()) {
      modifiers.add(Modifier.DEFAULT);
    }
    // In the flags of a method these bits mean bridge and varargs.
    modifiers.remove(Modifier.VOLATILE);
    modifiers.remove(Modifier.TRANSIENT);
    all.computeIfAbsent(name, n -> new ArrayList<>())
        .add(
            new MethodSymbol(
                this,
                name,
                types.variables(executable),
                parameters,
                returned,
                modifiers,
                executable.isVarArgs()));
  }

  private static boolean isVisible(int flags) {
    return java.lang.reflect.Modifier.isPublic(flags)
        || java.lang.reflect.Modifier.isProtected(flags);
  }

  private static Set<Modifier> modifiers(int flags) {
    Set<Modifier> all = EnumSet.noneOf(Modifier.class);
    for (String word : java.lang.reflect.Modifier.toString(flags).split(" ", -1)) {
      for (Modifier modifier : Modifier.values()) {
        if (modifier.name().equalsIgnoreCase(word)) {
          all.add(modifier);
        }
      }
    }
    return all;
  }

  private record Header(
      Set<Modifier> modifiers,
      List<JavaType.Variable> typeParameters,
      JavaType.@Nullable Declared superclass,
      List<JavaType.Declared> interfaces) {}
}
