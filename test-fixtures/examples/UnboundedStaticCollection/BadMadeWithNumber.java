package examples.unboundedstaticcollection;

import java.util.Map;
import org.apache.commons.collections4.map.StaticBucketMap;
import org.springframework.util.LinkedCaseInsensitiveMap;

/** What a number means to a class of another library nobody can tell; to one that is named linked it is a size to begin with. */
public class BadMadeWithNumber {
  private static final Map<String, String> DECODERS = new StaticBucketMap<>(128); // LEAK: UnboundedStaticCollection@warning: DECODERS
  private static final Map<String, String> ANSWERS = new LinkedCaseInsensitiveMap<>(128); // LEAK: UnboundedStaticCollection@error: ANSWERS

  public static String decoder(String requestUri) {
    return DECODERS.computeIfAbsent(requestUri, uri -> uri.substring(uri.lastIndexOf('.') + 1));
  }

  public static String answer(String requestUri) {
    return ANSWERS.computeIfAbsent(requestUri, uri -> "answer to " + uri);
  }
}
