package io.github.unhoard.javac;

import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Lowers what variables of all sorts have in common. */
final class VariableLowering {
  private final UnitLowering unit;

  VariableLowering(UnitLowering unit) {
    this.unit = unit;
  }

  /** Brings a local variable or parameter into scope. */
  Local declare(VariableTree variable) {
    String name = OldIdentifiers.original(variable.getName());
    return unit.locals.declare(
        unit.element(variable),
        name.isEmpty() ? Positions.UNNAMED : name,
        type(variable),
        unit.positions.name(variable));
  }

  List<Local> declareAll(List<? extends VariableTree> variables) {
    List<Local> declared = new ArrayList<>(variables.size());
    for (VariableTree each : variables) {
      declared.add(declare(each));
    }
    return declared;
  }

  TypeRef type(VariableTree variable) {
    // The compiler puts a tree without position where the source leaves the type out.
    Tree written = variable.getType();
    if (written != null && unit.positions.start(written) >= 0) {
      TypeRef lowered = unit.typeTrees.lower(written);
      if (!lowered.equals(TypeRef.UNKNOWN)) {
        return lowered;
      }
    }
    Element element = unit.element(variable);
    return element == null || element.asType().getKind() == TypeKind.NONE
        ? TypeRef.UNKNOWN
        : unit.types.lower(element.asType());
  }

  /** Modifiers with the implied ones, which only the compiler's element has. */
  static Set<Modifier> modifiers(@Nullable Element element, ModifiersTree written) {
    Collection<javax.lang.model.element.Modifier> all =
        element == null ? written.getFlags() : element.getModifiers();
    EnumSet<Modifier> lowered = EnumSet.noneOf(Modifier.class);
    for (javax.lang.model.element.Modifier each : all) {
      switch (each) {
        case PUBLIC -> lowered.add(Modifier.PUBLIC);
        case PROTECTED -> lowered.add(Modifier.PROTECTED);
        case PRIVATE -> lowered.add(Modifier.PRIVATE);
        case STATIC -> lowered.add(Modifier.STATIC);
        case FINAL -> lowered.add(Modifier.FINAL);
        case ABSTRACT -> lowered.add(Modifier.ABSTRACT);
        case SYNCHRONIZED -> lowered.add(Modifier.SYNCHRONIZED);
        case VOLATILE -> lowered.add(Modifier.VOLATILE);
        case TRANSIENT -> lowered.add(Modifier.TRANSIENT);
        case NATIVE -> lowered.add(Modifier.NATIVE);
        case DEFAULT -> lowered.add(Modifier.DEFAULT);
        default -> {}
      }
    }
    return lowered;
  }
}
