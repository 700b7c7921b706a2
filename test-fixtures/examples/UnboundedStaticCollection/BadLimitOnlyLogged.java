package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;

/** The size is watched, not limited. */
public class BadLimitOnlyLogged {
  private static final Logger LOG = Logger.getLogger(BadLimitOnlyLogged.class.getName());
  private static final Map<String, String> TRANSLATIONS = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: TRANSLATIONS

  public static synchronized void remember(String phrase, String translation) {
    if (TRANSLATIONS.size() > 10_000) {
      LOG.warning("translation cache holds " + TRANSLATIONS.size() + " phrases");
    }
    TRANSLATIONS.put(phrase, translation);
  }

  public static synchronized String recall(String phrase) {
    return TRANSLATIONS.get(phrase);
  }
}
