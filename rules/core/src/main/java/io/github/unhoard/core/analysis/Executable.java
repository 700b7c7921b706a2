package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodId;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Code that runs as one unit: a method, a constructor, or all initialisers of a class together.
 *
 * @param node null for field initialisers
 */
public record Executable(
    MethodId id, ClassInfo owner, MethodNode.Kind kind, @Nullable MethodNode node) {

  static final String STATIC_INITIALIZER = "<clinit>";
  static final String INSTANCE_INITIALIZER = "<init-block>";

  static Executable of(ClassInfo owner, MethodNode node) {
    MethodId id =
        switch (node.kind()) {
          case STATIC_INITIALIZER -> staticInitializerId(owner);
          case INSTANCE_INITIALIZER -> instanceInitializerId(owner);
          default -> node.id();
        };
    return new Executable(id, owner, node.kind(), node);
  }

  static Executable fieldInitializer(ClassInfo owner, boolean isStatic) {
    return isStatic
        ? new Executable(
            staticInitializerId(owner), owner, MethodNode.Kind.STATIC_INITIALIZER, null)
        : new Executable(
            instanceInitializerId(owner), owner, MethodNode.Kind.INSTANCE_INITIALIZER, null);
  }

  private static MethodId staticInitializerId(ClassInfo owner) {
    return new MethodId(owner.name(), STATIC_INITIALIZER, List.of());
  }

  private static MethodId instanceInitializerId(ClassInfo owner) {
    return new MethodId(owner.name(), INSTANCE_INITIALIZER, List.of());
  }

  /** The method's name, {@code <init>} for constructors and the like for initialisers. */
  public String name() {
    return id.name();
  }

  /** How messages call it: {@code name()}, or the class for its constructors. */
  public String display() {
    return switch (kind) {
      case METHOD -> name() + "()";
      case CONSTRUCTOR, INSTANCE_INITIALIZER -> "the constructor of " + owner.simpleName();
      case STATIC_INITIALIZER -> "the static initialiser of " + owner.simpleName();
    };
  }

  /** The symbol that reports name: the method, or the class for constructors. */
  public String symbol() {
    return kind == MethodNode.Kind.METHOD ? name() : owner.simpleName();
  }

  /** The parameters; empty for initialisers. */
  public List<Local> parameters() {
    return node == null ? List.of() : node.parameters();
  }

  /** Whether it is declared with {@code modifier}. */
  public boolean has(Modifier modifier) {
    return node != null && node.modifiers().contains(modifier);
  }

  /** Whether it runs as part of making an object. */
  public boolean isConstructorLike() {
    return kind == MethodNode.Kind.CONSTRUCTOR || kind == MethodNode.Kind.INSTANCE_INITIALIZER;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Executable that && that.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
