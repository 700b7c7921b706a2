package examples.deleteonexitgrowth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The last resort where a file cannot be deleted: seldom, but for ever. */
public class BadWhenDeletingFailed {
  public long check(InputStream upload) throws IOException {
    Path copy = Files.createTempFile("upload", ".bin");
    try {
      return Files.copy(upload, copy, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      try {
        Files.delete(copy);
      } catch (IOException e) {
        copy.toFile().deleteOnExit(); // LEAK: DeleteOnExitGrowth@warning: check
      }
    }
  }
}
