package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Service;

/** The JDK remembers the path of every upload until the JVM exits. */
@Service
public class BadUploadPart {
  public long receive(InputStream part) throws IOException {
    File file = File.createTempFile("upload", ".part");
    file.deleteOnExit(); // LEAK: DeleteOnExitGrowth@error: receive
    Files.copy(part, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
    long size = file.length();
    if (!file.delete()) {
      throw new IOException("cannot delete " + file);
    }
    return size;
  }
}
