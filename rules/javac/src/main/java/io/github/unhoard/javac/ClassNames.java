package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The binary names of all classes of a unit, the compiler's own where it assigned one; others are
 * numbered on after those, so that each name is unique in the unit.
 */
final class ClassNames {
  private final IdentityHashMap<ClassTree, String> names = new IdentityHashMap<>();

  ClassNames(CompilationUnitTree unit, Trees trees, Elements elements) {
    Map<ClassTree, @Nullable ClassTree> outer = new LinkedHashMap<>();
    new Collector(outer).scan(unit, null);
    Set<String> taken = new HashSet<>();
    TreePath root = new TreePath(unit);
    for (ClassTree each : outer.keySet()) {
      Element element = trees.getElement(new TreePath(root, each));
      if (element instanceof TypeElement type && type.asType().getKind() == TypeKind.DECLARED) {
        Name name = elements.getBinaryName(type);
        if (name != null && name.length() > 0 && taken.add(name.toString())) {
          names.put(each, name.toString());
        }
      }
    }
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    outer.forEach(
        (each, enclosing) -> {
          if (!names.containsKey(each)) {
            names.put(each, freeName(each, enclosing, prefix, taken));
          }
        });
  }

  String of(ClassTree tree) {
    return names.getOrDefault(tree, tree.getSimpleName().toString());
  }

  private String freeName(
      ClassTree tree, @Nullable ClassTree enclosing, String prefix, Set<String> taken) {
    String simple = tree.getSimpleName().toString();
    String base = enclosing == null ? prefix : of(enclosing) + "$";
    String name = base + (simple.isEmpty() ? "1" : simple);
    for (int number = 2; !taken.add(name); number++) {
      name = base + number + simple;
    }
    return name;
  }

  private static final class Collector extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Map<ClassTree, @Nullable ClassTree> outer;
    private final Deque<ClassTree> enclosing = new ArrayDeque<>();

    Collector(Map<ClassTree, @Nullable ClassTree> outer) {
      this.outer = outer;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
      outer.put(node, enclosing.peek());
      enclosing.push(node);
      super.visitClass(node, null);
      enclosing.pop();
      return null;
    }
  }
}
