package examples.unboundedlonglivedcollection;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adding takes out the references that are empty. */
@Component
public class OkWeakReferencesPurged {
  private final List<WeakReference<StringBuilder>> documents = new ArrayList<>();

  public StringBuilder open(String text) {
    StringBuilder document = new StringBuilder(text);
    documents.removeIf(each -> each.get() == null);
    documents.add(new WeakReference<>(document));
    return document;
  }
}
