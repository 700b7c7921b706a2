package examples.shutdownhookperinstance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One hook for each temporary directory. */
public class BadHookPerCall {
  public Path createTemporaryDirectory() throws IOException {
    Path directory = Files.createTempDirectory("build");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory))); // LEAK: ShutdownHookPerInstance@warning: createTemporaryDirectory
    return directory;
  }

  private static void delete(Path directory) {
    try {
      Files.deleteIfExists(directory);
    } catch (IOException e) {
      System.err.println("cannot delete " + directory);
    }
  }
}
