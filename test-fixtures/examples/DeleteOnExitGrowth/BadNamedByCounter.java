package examples.deleteonexitgrowth;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Pages are written out under a name of their own each, and the JDK keeps every name. */
public class BadNamedByCounter {
  private final AtomicLong written = new AtomicLong();
  private final File directory;

  public BadNamedByCounter(File directory) {
    this.directory = directory;
  }

  public File pageOut(byte[] page) throws IOException {
    File file = new File(directory, nameOf());
    file.deleteOnExit(); // LEAK: DeleteOnExitGrowth@warning: pageOut
    try (FileOutputStream out = new FileOutputStream(file)) {
      out.write(page);
    }
    return file;
  }

  private String nameOf() {
    long page = written.incrementAndGet();
    return "page-" + page + ".bin";
  }
}
