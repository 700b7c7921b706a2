package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import io.github.unhoard.core.frontend.NamingCustom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The single-name imports of a file. They make a name certain even when the class it names is on no
 * class path.
 */
final class Imports {
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> staticMemberOwners = new HashMap<>();

  Imports(CompilationUnitTree unit) {
    for (ImportTree each : unit.getImports()) {
      String name = dottedName(each.getQualifiedIdentifier());
      int lastDot = name == null ? -1 : name.lastIndexOf('.');
      if (name == null || lastDot < 0 || name.endsWith(".*")) {
        continue;
      }
      String simple = name.substring(lastDot + 1);
      if (each.isStatic()) {
        staticMemberOwners.putIfAbsent(simple, NamingCustom.binaryName(name.substring(0, lastDot)));
      } else {
        types.putIfAbsent(simple, NamingCustom.binaryName(name));
      }
    }
  }

  /** Binary name of the type imported as {@code simpleName}; null when none is. */
  @Nullable String type(String simpleName) {
    return types.get(simpleName);
  }

  /** Binary name of the class that {@code member} is statically imported from; null if none. */
  @Nullable String staticMemberOwner(String member) {
    return staticMemberOwners.get(member);
  }

  /** {@code a.b.C.D} of a chain of selections; null when it is anything else. */
  static @Nullable String dottedName(Tree tree) {
    Deque<String> parts = new ArrayDeque<>();
    Tree current = tree;
    while (current instanceof MemberSelectTree select) {
      parts.addFirst(select.getIdentifier().toString());
      current = select.getExpression();
    }
    if (!(current instanceof IdentifierTree identifier)) {
      return null;
    }
    parts.addFirst(identifier.getName().toString());
    return String.join(".", parts);
  }
}
