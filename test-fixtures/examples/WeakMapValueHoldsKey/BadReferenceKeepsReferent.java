package examples.weakmapvalueholdskey;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A weak reference with a strong one beside it. */
public class BadReferenceKeepsReferent extends WeakReference<StringBuilder> {
  private final StringBuilder document;

  public BadReferenceKeepsReferent(StringBuilder document, ReferenceQueue<StringBuilder> queue) {
    super(document, queue); // LEAK: WeakMapValueHoldsKey@warning: document
    this.document = document;
  }

  public int length() {
    return document.length();
  }
}
