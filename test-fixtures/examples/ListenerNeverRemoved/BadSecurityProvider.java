package examples.listenerneverremoved;

import java.security.Provider;
import java.security.Security;

/** A provider of the same name is not added twice: worth a look, but no error. */
public class BadSecurityProvider {
  private boolean open;

  static final class MechanismProvider extends Provider {
    private static final long serialVersionUID = 1L;

    MechanismProvider() {
      super("Mechanisms", "1", "Of this client");
    }
  }

  public void init() {
    open = true;
    Security.addProvider(new MechanismProvider()); // LEAK: ListenerNeverRemoved@warning: init
  }

  public boolean isOpen() {
    return open;
  }

  public void destroy() {
    open = false;
  }
}
