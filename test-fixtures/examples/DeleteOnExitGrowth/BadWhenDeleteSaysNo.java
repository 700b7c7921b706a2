package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;

/** Packs that could not be deleted are left to the end of the JVM: seldom, but for ever. */
public class BadWhenDeleteSaysNo {
  public void receive(byte[] pack) throws IOException {
    File received = File.createTempFile("pack", ".tmp");
    if (pack.length > 0 && !received.delete()) {
      received.deleteOnExit(); // LEAK: DeleteOnExitGrowth@warning: receive
    }
  }

  public void discard(File index) {
    if (index.delete()) {
      index.getParentFile().setLastModified(0);
    } else {
      index.deleteOnExit(); // LEAK: DeleteOnExitGrowth@info: discard
    }
  }
}
