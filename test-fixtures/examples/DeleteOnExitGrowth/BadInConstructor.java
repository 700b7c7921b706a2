package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One buffer file per sheet, and a sheet per request. */
public class BadInConstructor implements AutoCloseable {
  private final File overflow;

  public BadInConstructor() {
    try {
      overflow = File.createTempFile("sheet", ".xml");
      overflow.deleteOnExit(); // LEAK: DeleteOnExitGrowth: BadInConstructor
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public File overflow() {
    return overflow;
  }

  @Override
  public void close() {
    overflow.delete();
  }
}
