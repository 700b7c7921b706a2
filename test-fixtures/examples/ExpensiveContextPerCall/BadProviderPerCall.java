package examples.expensivecontextpercall;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** JCE remembers, by identity, the verification of each provider object it is given. */
public class BadProviderPerCall {
  public byte[] encrypt(SecretKey key, byte[] text) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES", new HouseProvider()); // LEAK: ExpensiveContextPerCall: encrypt
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(text);
  }

  private static final class HouseProvider extends Provider {
    private static final long serialVersionUID = 1L;

    HouseProvider() {
      super("House", "1", "algorithms of the house");
    }
  }
}
