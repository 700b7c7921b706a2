package examples.unboundedstaticcollection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Growth by method reference, and through a utility of the JDK. */
public class BadMethodReferenceGrowth {
  private static final Set<String> TAGS = Collections.synchronizedSet(new LinkedHashSet<>()); // LEAK: UnboundedStaticCollection@warning: TAGS
  private static final Set<String> AUTHORS = new LinkedHashSet<>(); // LEAK: UnboundedStaticCollection@warning: AUTHORS

  public static void published(Stream<String> tags, String... authors) {
    tags.map(String::strip).forEach(TAGS::add);
    synchronized (AUTHORS) {
      Collections.addAll(AUTHORS, authors);
    }
  }
}
