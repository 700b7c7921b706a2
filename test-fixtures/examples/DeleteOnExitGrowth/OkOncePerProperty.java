package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;

/** The property of the system tells that the file is there, for as long as the JVM runs. */
public class OkOncePerProperty {
  public void login() throws IOException {
    if (System.getProperty("login.settings") == null) {
      File settings = File.createTempFile("login", ".conf");
      settings.deleteOnExit();
      System.setProperty("login.settings", settings.getCanonicalPath());
    }
  }
}
