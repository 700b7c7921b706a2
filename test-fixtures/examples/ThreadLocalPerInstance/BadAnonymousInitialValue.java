package examples.threadlocalperinstance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An anonymous subclass holds its outer instance, per thread and per instance. */
public class BadAnonymousInitialValue {
  private final String algorithm;
  private final ThreadLocal<MessageDigest> digests = // LEAK: ThreadLocalPerInstance: digests
      new ThreadLocal<>() {
        @Override
        protected MessageDigest initialValue() {
          try {
            return MessageDigest.getInstance(algorithm);
          } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  public BadAnonymousInitialValue(String algorithm) {
    this.algorithm = algorithm;
  }

  public byte[] digest(byte[] data) {
    return digests.get().digest(data);
  }
}
