package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;

/** Whoever asks gets the file; nothing shown here asks, so nobody can tell how often: no error. */
public final class BadHelperForOthers {
  private BadHelperForOthers() {}

  public static File newTempFile(String prefix) throws IOException {
    File made = File.createTempFile(prefix, ".part");
    made.deleteOnExit(); // LEAK: DeleteOnExitGrowth@warning: newTempFile
    return made;
  }
}
