package io.github.unhoard.pmd;

import net.sourceforge.pmd.lang.java.symbols.JExecutableSymbol;

/**
 * The method or constructor that PMD found a call to mean.
 *
 * @param isSure whether PMD found the overload applicable, too
 */
record ResolvedMethod(JExecutableSymbol symbol, boolean isSure) {
  boolean isStatic() {
    return java.lang.reflect.Modifier.isStatic(symbol.getModifiers());
  }
}
