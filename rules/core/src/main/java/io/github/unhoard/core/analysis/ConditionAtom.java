package io.github.unhoard.core.analysis;

/**
 * A setting that a condition asks for: a boolean field or a parameterless query.
 *
 * @param name the field's or method's name
 * @param holds whether it must be true
 */
public record ConditionAtom(String name, boolean holds) implements Comparable<ConditionAtom> {

  /** The same setting with the other value. */
  public ConditionAtom negated() {
    return new ConditionAtom(name, !holds);
  }

  @Override
  public int compareTo(ConditionAtom other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : Boolean.compare(holds, other.holds);
  }

  @Override
  public String toString() {
    return holds ? name : "not " + name;
  }
}
