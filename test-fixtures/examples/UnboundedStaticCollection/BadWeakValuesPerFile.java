package examples.unboundedstaticcollection;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/** The models go when nobody uses them; what stays is a name and an empty reference. */
public final class BadWeakValuesPerFile {
  private static final Map<String, WeakReference<byte[]>> MODELS = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: MODELS

  private BadWeakValuesPerFile() {}

  public static synchronized byte[] model(String filename) {
    WeakReference<byte[]> known = MODELS.get(filename);
    byte[] model = known == null ? null : known.get();
    if (model == null) {
      model = filename.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      MODELS.put(filename, new WeakReference<>(model));
    }
    return model;
  }
}
