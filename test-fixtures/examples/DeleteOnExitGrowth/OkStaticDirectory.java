package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One directory for the whole program. */
public final class OkStaticDirectory {
  private static final File DIRECTORY = create();

  private OkStaticDirectory() {}

  private static File create() {
    try {
      File directory = Files.createTempDirectory("native").toFile();
      directory.deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static File directory() {
    return DIRECTORY;
  }
}
