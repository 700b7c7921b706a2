package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The binary names of all classes of a unit, the compiler's own where it assigned one; others are
 * numbered on after those, so that each name is unique in the unit.
 */
final class ClassNames {
  private final IdentityHashMap<ClassTree, String> names = new IdentityHashMap<>();

  ClassNames(UnitLowering unit) {
    Map<ClassTree, @Nullable ClassTree> outer = new LinkedHashMap<>();
    new Collector(outer).scan(unit.tree, null);
    Set<String> taken = new HashSet<>();
    for (ClassTree each : outer.keySet()) {
      String name = unit.guarded(each, () -> assigned(unit, each), () -> null);
      if (name != null && !name.isEmpty() && taken.add(name)) {
        names.put(each, name);
      }
    }
    String prefix = unit.packageName().isEmpty() ? "" : unit.packageName() + ".";
    outer.forEach(
        (each, enclosing) -> {
          if (!names.containsKey(each)) {
            names.put(each, freeName(each, enclosing, prefix, taken));
          }
        });
  }

  /** The name the compiler gave the class; null when it did not. */
  private static @Nullable String assigned(UnitLowering unit, ClassTree tree) {
    Name name =
        unit.element(tree) instanceof TypeElement type
                && type.asType().getKind() == TypeKind.DECLARED
            ? unit.elements.getBinaryName(type)
            : null;
    return name == null ? null : name.toString();
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
    public @Nullable Void visitErroneous(ErroneousTree node, @Nullable Void unused) {
      return scan(node.getErrorTrees(), null);
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
