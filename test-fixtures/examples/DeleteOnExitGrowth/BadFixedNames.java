package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;

/** The set has each path once: these grow with what callers name, or hardly at all. */
public class BadFixedNames {
  private final File directory;

  public BadFixedNames(File directory) {
    this.directory = directory;
  }

  public boolean lock() throws IOException {
    File lock = new File(directory, "store.lck");
    if (!lock.createNewFile()) {
      return false;
    }
    lock.deleteOnExit(); // LEAK: DeleteOnExitGrowth@info: lock
    return true;
  }

  public static void discardAtExit(File file) {
    if (file != null) {
      file.deleteOnExit(); // LEAK: DeleteOnExitGrowth@info: discardAtExit
    }
  }
}
