package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** A process loads its library of native code once, though nothing here sees to it. */
public class BadNativeLibraryLoader {
  public File unpack(InputStream library) throws IOException {
    File file = File.createTempFile("codec", ".so");
    file.deleteOnExit(); // LEAK: DeleteOnExitGrowth@warning: unpack
    Files.copy(library, file.toPath());
    return file;
  }
}
