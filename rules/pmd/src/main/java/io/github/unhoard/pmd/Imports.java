package io.github.unhoard.pmd;

import io.github.unhoard.core.frontend.NamingCustom;
import java.util.HashMap;
import java.util.Map;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTImportDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * The single-name imports of a file. They make a name certain even when the class it names is on no
 * class path.
 */
final class Imports {
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> staticMemberOwners = new HashMap<>();

  Imports(ASTCompilationUnit unit) {
    for (ASTImportDeclaration each : unit.children(ASTImportDeclaration.class)) {
      String name = each.getImportedName();
      int lastDot = name.lastIndexOf('.');
      if (each.isImportOnDemand() || lastDot < 0) {
        continue;
      }
      String simple = name.substring(lastDot + 1);
      if (each.isStatic()) {
        String owner = NamingCustom.binaryName(name.substring(0, lastDot));
        staticMemberOwners.putIfAbsent(simple, owner);
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
}
