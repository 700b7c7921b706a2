package examples.unboundedstaticcollection;

import java.util.HashSet;
import java.util.Set;

/** The set is made once, but every document adds its words to it. */
public class BadWordsOfEachDocument {
  private static Set<String> known; // LEAK: UnboundedStaticCollection@warning: known

  public static int learn(Iterable<String> messages) {
    Set<String> words = known;
    if (words == null) {
      words = new HashSet<>();
      known = words;
    }
    addAll(messages, words);
    return words.size();
  }

  private static void addAll(Iterable<String> messages, Set<String> words) {
    for (String message : messages) {
      words.add(message);
    }
  }
}
