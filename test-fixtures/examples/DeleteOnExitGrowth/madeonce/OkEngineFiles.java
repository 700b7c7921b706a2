package examples.deleteonexitgrowth.madeonce;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One folder, since the toolkit makes the one there is. */
public class OkEngineFiles {
  private final File folder;

  OkEngineFiles() {
    try {
      folder = Files.createTempDirectory("toolkit").toFile();
      folder.deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public File folder() {
    return folder;
  }
}
