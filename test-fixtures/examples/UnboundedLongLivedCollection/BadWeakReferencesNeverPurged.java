package examples.unboundedlonglivedcollection;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents go, their references stay. */
@Component
public class BadWeakReferencesNeverPurged {
  private final List<WeakReference<StringBuilder>> documents = new ArrayList<>(); // LEAK: UnboundedLongLivedCollection: documents

  public StringBuilder open(String text) {
    StringBuilder document = new StringBuilder(text);
    documents.add(new WeakReference<>(document));
    return document;
  }
}
