package io.github.unhoard.javaparser;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The value of a constant, remembered once it was computed with the full depth to look around. */
final class ConstantValue implements IntFunction<@Nullable Constant> {
  private final IntFunction<@Nullable Constant> computation;
  private volatile boolean isKnown;
  private volatile @Nullable Constant known;

  ConstantValue(IntFunction<@Nullable Constant> computation) {
    this.computation = computation;
  }

  @Override
  public @Nullable Constant apply(int depth) {
    if (isKnown) {
      return known;
    }
    Constant value = computation.apply(depth);
    if (depth == FieldSymbol.MAX_CONSTANT_DEPTH) {
      known = value;
      isKnown = true;
    }
    return value;
  }
}
