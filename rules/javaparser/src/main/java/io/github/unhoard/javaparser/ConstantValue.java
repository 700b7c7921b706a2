package io.github.unhoard.javaparser;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The value of a constant, remembered once it is certain. */
final class ConstantValue implements IntFunction<@Nullable Constant> {
  private final IntFunction<@Nullable Constant> computation;
<<<<<<< HEAD
  private volatile boolean isKnown;
  private volatile @Nullable Constant known;
=======
  private volatile @Nullable Known known;

  private record Known(@Nullable Constant value) {}
>>>>>>> javaparser

  ConstantValue(IntFunction<@Nullable Constant> computation) {
    this.computation = computation;
  }

  @Override
  public @Nullable Constant apply(int depth) {
<<<<<<< HEAD
    if (isKnown) {
      return known;
    }
    Constant value = computation.apply(depth);
    if (depth == FieldSymbol.MAX_CONSTANT_DEPTH) {
      known = value;
      isKnown = true;
=======
    Known remembered = known;
    if (remembered != null) {
      return remembered.value();
    }
    Constant value = computation.apply(depth);
    if (value != null || depth == FieldSymbol.MAX_CONSTANT_DEPTH) {
      known = new Known(value);
>>>>>>> javaparser
    }
    return value;
  }
}
