package io.github.unhoard.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The package and imports of one file, as written.
 *
 * @param single simple name to imported dotted name
 * @param onDemand dotted names of packages or classes imported with {@code *}
 * @param singleStatic member name to the dotted names of the classes it is imported from
 * @param staticOnDemand dotted names of the classes whose static members are imported
 * @param modules names of modules imported as a whole
 */
record UnitNames(
    String packageName,
    Map<String, String> single,
    List<String> onDemand,
    Map<String, List<String>> singleStatic,
    List<String> staticOnDemand,
    List<String> modules) {

  static UnitNames of(CompilationUnit unit) {
    String packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    Map<String, String> single = new HashMap<>();
    List<String> onDemand = new ArrayList<>();
    Map<String, List<String>> singleStatic = new HashMap<>();
    List<String> staticOnDemand = new ArrayList<>();
    List<String> modules = new ArrayList<>();
    for (ImportDeclaration each : unit.getImports()) {
      String name = each.getNameAsString();
      if (each.isModule()) {
        modules.add(name);
      } else if (each.isStatic() && each.isAsterisk()) {
        staticOnDemand.add(name);
      } else if (each.isStatic()) {
        @Nullable String owner = beforeLastDot(name);
        if (owner != null) {
          String member = name.substring(owner.length() + 1);
          singleStatic.computeIfAbsent(member, m -> new ArrayList<>()).add(owner);
        }
      } else if (each.isAsterisk()) {
        onDemand.add(name);
      } else {
        single.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), name);
      }
    }
    return new UnitNames(packageName, single, onDemand, singleStatic, staticOnDemand, modules);
  }

  private static @Nullable String beforeLastDot(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : name.substring(0, dot);
  }
}
