package examples.deleteonexitgrowth.madeonce;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One folder for each sheet. */
public class BadSheetFiles {
  private final File folder;

  BadSheetFiles() {
    try {
      folder = Files.createTempDirectory("toolkit").toFile();
      folder.deleteOnExit(); // LEAK: DeleteOnExitGrowth@error: BadSheetFiles
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public File folder() {
    return folder;
  }
}
