package examples.deleteonexitgrowth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Deleted in a finally block and by nobody else. */
public class OkDeleted {
  public long receive(InputStream part) throws IOException {
    Path file = Files.createTempFile("upload", ".part");
    try {
      return Files.copy(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
