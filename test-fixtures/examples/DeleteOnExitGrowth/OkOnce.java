package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;

/** Lazily, once. */
public final class OkOnce {
  private static File library;

  private OkOnce() {}

  public static synchronized File library() throws IOException {
    if (library == null) {
      library = File.createTempFile("codec", ".so");
      library.deleteOnExit();
    }
    return library;
  }
}
