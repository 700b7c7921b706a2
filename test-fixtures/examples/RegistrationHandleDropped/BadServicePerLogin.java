package examples.registrationhandledropped;

import java.util.Map;
import org.osgi.framework.BundleContext;

/** Each login registers a service of its own, and nobody can unregister it. */
public class BadServicePerLogin {
  private BundleContext bundleContext;
  private Installer installer;

  public void initialize(Map<String, ?> options) {
    bundleContext = (BundleContext) options.get(BundleContext.class.getName());
    installer = new Installer(this);
    if (bundleContext != null) {
      bundleContext.registerService(Installer.class.getName(), installer, null); // LEAK: RegistrationHandleDropped@info: initialize
    }
  }

  public boolean logout() {
    installer = null;
    return true;
  }

  /** Told of new files of users. */
  public static final class Installer {
    private final BadServicePerLogin login;

    Installer(BadServicePerLogin login) {
      this.login = login;
    }

    public boolean isFor(BundleContext context) {
      return login.bundleContext == context;
    }
  }
}
