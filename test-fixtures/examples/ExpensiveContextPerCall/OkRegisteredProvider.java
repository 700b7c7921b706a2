package examples.expensivecontextpercall;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** The provider is named, and one object serves all. */
public class OkRegisteredProvider {
  public byte[] encrypt(SecretKey key, byte[] text) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES", "SunJCE");
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(text);
  }
}
