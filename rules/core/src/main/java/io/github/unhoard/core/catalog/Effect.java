package io.github.unhoard.core.catalog;

/**
 * What one call does to the object it acts on.
 *
 * @param kind what happens
 * @param subject the argument acted on, or {@link #RECEIVER}
 * @param key the argument that is or selects the entry, {@link #LAST}, or {@link #NONE}
 * @param value the argument that is the entry's value, or {@link #NONE}
 * @param bulk the argument whose elements are all added, or {@link #NONE}
 */
public record Effect(Kind kind, int subject, int key, int value, int bulk) {

  /** The receiver of the call, where an argument's index is expected. */
  public static final int RECEIVER = -1;

  /** No argument. */
  public static final int NONE = -2;

  /** The last argument, whatever the arity. */
  public static final int LAST = -3;

  /** What a call does. */
  public enum Kind {
    /** Adds an entry. */
    GROW,
    /** Replaces the value of an entry that exists. */
    UPDATE,
    /** Takes the entry with a given key out. */
    RELEASE_KEY,
    /** Takes some one entry out: poll, iterator removal. */
    RELEASE_ONE,
    /** May take many entries out. */
    RELEASE_ALL,
    /** Looks an entry up. */
    READ,
    /** Asks how many entries there are. */
    SIZE,
    /** The result is a live view of the subject: removing from it removes from the subject. */
    VIEW,
    /** The result is a view that cannot be written through. */
    READ_ONLY_VIEW,
    /** The result is one of the subject's elements. */
    ELEMENT,
    /** The result is the very same object. */
    SAME,
    /** The result holds the elements but is no view. */
    COPY,
    /** The first parameters of a lambda argument are elements of the subject. */
    LAMBDA_ELEMENT,
    /** The parameter of a lambda argument is the subject itself. */
    LAMBDA_SAME,
    /** The argument {@code value} becomes the content of the subject. */
    ASSIGN,
    /** Elements of the subject flow into the argument {@code key}. */
    TRANSFER
  }

  /** The argument index that {@code index} stands for in a call with {@code arity} arguments. */
  public static int resolve(int index, int arity) {
    return index == LAST ? arity - 1 : index;
  }
}
