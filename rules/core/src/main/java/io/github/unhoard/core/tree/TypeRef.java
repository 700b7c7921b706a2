package io.github.unhoard.core.tree;

import java.util.List;
import java.util.Set;

/**
 * The static type of an expression or declaration as far as a front end could tell it.
 *
 * <p>Core has no type system of its own: a type brings along the names of its supertypes, and the
 * catalogue adds the hierarchy of the library types it knows, so that a front end without class
 * path need only resolve a simple name through the imports.
 *
 * @param name erased binary name with {@code .} between packages and {@code $} before a nested
 *     class, as in {@code java.util.Map$Entry}; {@code int} for a primitive; the element's name
 *     followed by {@code []} for an array; the name as written when unresolved
 * @param resolved whether {@code name} is certain; an unresolved name is never guessed
 * @param traits what else is known; empty when unresolved
 * @param supertypes binary names of all known proper supertypes, without {@code java.lang.Object}
 * @param arguments type arguments, outermost only two levels deep; empty for a raw type
 */
public record TypeRef(
    String name,
    boolean resolved,
    Set<TypeTrait> traits,
    Set<String> supertypes,
    List<TypeRef> arguments) {

  /** The type of something a front end could not name at all. */
  public static final TypeRef UNKNOWN = unresolved("?");

  /** The type of a statement-like expression and of methods without result. */
  public static final TypeRef VOID =
      new TypeRef("void", true, Set.of(TypeTrait.PRIMITIVE), Set.of(), List.of());

  public TypeRef {
    traits = Set.copyOf(traits);
    supertypes = Set.copyOf(supertypes);
    arguments = List.copyOf(arguments);
  }

  /** A type known only by the name written in the source, for instance {@code Cache}. */
  public static TypeRef unresolved(String nameAsWritten) {
    return new TypeRef(nameAsWritten, false, Set.of(), Set.of(), List.of());
  }

  /** A resolved type of which nothing but its binary name is known. */
  public static TypeRef named(String binaryName) {
    return new TypeRef(binaryName, true, Set.of(), Set.of(), List.of());
  }

  /** Whether the front end saw {@code trait}. */
  public boolean has(TypeTrait trait) {
    return traits.contains(trait);
  }

  /** The name after the last package or nesting separator, for messages. */
  public String simpleName() {
    int cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'));
    return name.substring(cut + 1);
  }

  @Override
  public String toString() {
    String shown = arguments.isEmpty() ? name : name + arguments;
    return resolved ? shown : shown + "?";
  }
}
