package examples.threadlocalneverremoved;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;

/** A thread keeps one small tool of the JDK for as long as it lives: told, but no more. */
public class OkToolPerThread {
  private static final ThreadLocal<MessageDigest> DIGEST = new ThreadLocal<>();
  private static final ThreadLocal<SimpleDateFormat> FORMAT = new ThreadLocal<>();

  public static byte[] digest(String text) throws NoSuchAlgorithmException {
    MessageDigest digest = DIGEST.get();
    if (digest == null) {
      digest = MessageDigest.getInstance("SHA-256");
      DIGEST.set(digest);
    }
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String pattern() {
    SimpleDateFormat format = FORMAT.get();
    if (format == null) {
      FORMAT.set(format = new SimpleDateFormat("yyyy"));
    }
    return format.toPattern();
  }
}
