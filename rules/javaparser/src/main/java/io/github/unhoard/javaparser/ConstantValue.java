package io.github.unhoard.javaparser;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The value of a constant, remembered once it is certain. */
final class ConstantValue implements IntFunction<@Nullable Constant> {
  private final IntFunction<@Nullable Constant> computation;
  private volatile @Nullable Known known;

  private record Known(@Nullable Constant value) {}

  ConstantValue(IntFunction<@Nullable Constant> computation) {
    this.computation = computation;
  }

  @Override
  public @Nullable Constant apply(int depth) {
    Known remembered = known;
    if (remembered != null) {
      return remembered.value();
    }
    Constant value = computation.apply(depth);
    if (value != null || depth == FieldSymbol.MAX_CONSTANT_DEPTH) {
      known = new Known(value);
    }
    return value;
  }
}
