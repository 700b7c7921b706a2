package io.github.unhoard.javaparser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the method of a method reference.
 *
 * @param isUnbound whether the qualifier is a type, so that the first argument may be the receiver
 * @param function what the context wants; null when unknown
 */
record ReferenceChoice(UnitLowering unit, boolean isUnbound, @Nullable FunctionType function) {

  /** The one that fits; null when none or several may. */
  MemberLookup.@Nullable Method among(List<MemberLookup.Method> candidates) {
    if (candidates.size() == 1 || function == null) {
      return candidates.size() == 1 ? candidates.get(0) : null;
    }
    for (boolean isStrict : List.of(true, false)) {
      List<MemberLookup.Method> possible =
          candidates.stream()
              .filter(method -> fits(method, isStrict) != Conversions.Answer.NO)
              .toList();
      if (possible.size() == 1) {
        return possible.get(0);
      }
      if (!possible.isEmpty()) {
        boolean isCertain =
            possible.stream().allMatch(method -> fits(method, isStrict) == Conversions.Answer.YES);
        return isCertain ? mostSpecific(possible) : null;
      }
    }
    return null;
  }

  private Conversions.Answer fits(MemberLookup.Method method, boolean isStrict) {
    MethodSymbol symbol = method.symbol();
    int given = function.parameters().size();
    int skipped = isUnbound && !symbol.isStatic() ? 1 : 0;
    if (symbol.parameters().size() != given - skipped) {
      return symbol.isVarargs() ? Conversions.Answer.MAYBE : Conversions.Answer.NO;
    }
    Conversions.Answer worst = Conversions.Answer.YES;
    for (int i = 0; i < symbol.parameters().size(); i++) {
      JavaType argument = function.parameters().get(i + skipped);
      Conversions.Answer answer =
          isStrict
              ? unit.conversions.strict(argument, method.parameter(i))
              : unit.conversions.loose(argument, method.parameter(i));
      worst = answer.compareTo(worst) < 0 ? answer : worst;
    }
    return worst;
  }

  private MemberLookup.@Nullable Method mostSpecific(List<MemberLookup.Method> possible) {
    for (MemberLookup.Method candidate : possible) {
      boolean isBest =
          possible.stream()
              .allMatch(
                  other ->
                      other.equals(candidate)
                          || (sameArity(candidate, other) && isAtLeast(candidate, other)));
      if (isBest) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean sameArity(MemberLookup.Method one, MemberLookup.Method other) {
    return one.symbol().parameters().size() == other.symbol().parameters().size();
  }

  private boolean isAtLeast(MemberLookup.Method one, MemberLookup.Method other) {
    for (int i = 0; i < one.symbol().parameters().size(); i++) {
      if (unit.conversions.strict(one.parameter(i), other.parameter(i)) != Conversions.Answer.YES) {
        return false;
      }
    }
    return true;
  }
}
