package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** The second file is named after the first, which is another each time. */
public class BadNamedAfterTemporary {
  public File thumbnail(InputStream in) throws IOException {
    File source = stored(in);
    try {
      return image(source);
    } finally {
      source.delete();
    }
  }

  private File stored(InputStream in) throws IOException {
    File stored = File.createTempFile("page", ".pdf");
    Files.copy(in, stored.toPath(), StandardCopyOption.REPLACE_EXISTING);
    return stored;
  }

  public File image(File page) {
    File image = new File(page.getParentFile(), page.getName() + ".jpg");
    image.deleteOnExit(); // LEAK: DeleteOnExitGrowth@warning: image
    return image;
  }
}
