package io.github.unhoard.core.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface, enum, record or annotation type, named, local or anonymous.
 *
 * @param name binary name, {@code a.b.Outer$Inner}; anonymous classes {@code a.b.Outer$1} and local
 *     ones {@code a.b.Outer$1Local} numbered in source order
 * @param outer binary name of the directly enclosing class; null at top level
 * @param hasOuterInstance whether an instance implicitly holds its enclosing instance
 * @param superclass null for interfaces, {@code java.lang.Object} implied otherwise
 * @param fields in source order
 * @param methods methods, constructors and initialiser blocks in source order
 * @param nested member classes in source order; local and anonymous ones stay where they are used
 * @param range the whole declaration
 * @param nameRange the name alone; for an anonymous class the position of its {@code new}
 */
public record ClassNode(
    String name,
    Kind kind,
    @Nullable String outer,
    boolean hasOuterInstance,
    TypeRef type,
    @Nullable TypeRef superclass,
    List<TypeRef> interfaces,
    Set<Modifier> modifiers,
    List<AnnotationNode> annotations,
    List<FieldNode> fields,
    List<MethodNode> methods,
    List<ClassNode> nested,
    SourceRange range,
    SourceRange nameRange) {

  /** What sort of type it is. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  public ClassNode {
    interfaces = List.copyOf(interfaces);
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    nested = List.copyOf(nested);
  }
}
