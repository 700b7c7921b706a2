package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.EnumSet;
import java.util.Set;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.JModifier;
import net.sourceforge.pmd.lang.java.ast.ModifierOwner;

/** Lowers what variables of all sorts have in common. */
final class VariableLowering {
  /** How a variable without name is written. */
  private static final String UNNAMED = "_";

  private final UnitLowering unit;

  VariableLowering(UnitLowering unit) {
    this.unit = unit;
  }

  /** Brings a local variable or parameter into scope. */
  Local declare(ASTVariableId variable) {
    return declare(variable, unit.type(variable));
  }

  Local declare(ASTVariableId variable, TypeRef type) {
    String name = variable.isUnnamed() ? UNNAMED : variable.getName();
    return unit.locals.declare(variable, name, type, unit.positions.name(variable));
  }

  /** Modifiers with the implied ones. */
  static Set<Modifier> modifiers(ModifierOwner owner) {
    EnumSet<Modifier> lowered = EnumSet.noneOf(Modifier.class);
    for (JModifier each : owner.getModifiers().getEffectiveModifiers()) {
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
