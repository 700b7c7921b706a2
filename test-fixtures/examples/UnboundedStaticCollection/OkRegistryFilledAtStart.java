package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** An extension registry: one entry per codec that the program installs. */
public final class OkRegistryFilledAtStart {
  private static final Map<String, Codec> CODECS = new ConcurrentHashMap<>();

  private OkRegistryFilledAtStart() {}

  public static void register(String name, Codec codec) {
    CODECS.put(name, codec);
  }

  public static Codec codec(String name) {
    Codec codec = CODECS.get(name);
    if (codec == null) {
      throw new IllegalArgumentException("no codec " + name);
    }
    return codec;
  }

  /** Encodes a payload. */
  public interface Codec extends Function<byte[], byte[]> {}
}
