package io.github.unhoard.core.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method, constructor or initialiser block.
 *
 * @param owner binary name of the declaring class
 * @param name {@link MethodRef#CONSTRUCTOR} for constructors, {@code <clinit>} and {@code
 *     <init-block>} for initialiser blocks (field initialisers stay with their {@link FieldNode})
 * @param body null when abstract or native
 * @param range the whole declaration
 * @param nameRange the name alone; for an initialiser block its first character
 */
public record MethodNode(
    String owner,
    String name,
    Kind kind,
    List<Local> parameters,
    TypeRef returnType,
    Set<Modifier> modifiers,
    List<AnnotationNode> annotations,
    Statement.@Nullable Block body,
    SourceRange range,
    SourceRange nameRange) {

  /** What sort of executable it is. */
  public enum Kind {
    METHOD,
    CONSTRUCTOR,
    INSTANCE_INITIALIZER,
    STATIC_INITIALIZER
  }

  public MethodNode {
    parameters = List.copyOf(parameters);
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
  }

  /** Identity across files. */
  public MethodId id() {
    return MethodId.of(owner, name, parameters.stream().map(Local::type).toList());
  }

  /** Whether it runs without an instance. */
  public boolean isStatic() {
    return modifiers.contains(Modifier.STATIC) || kind == Kind.STATIC_INITIALIZER;
  }
}
