package examples.stronginterner;

/** The JVM's own table is weak. */
public class OkStringIntern {
  public static String name(String parsed) {
    return parsed.strip().intern();
  }
}
