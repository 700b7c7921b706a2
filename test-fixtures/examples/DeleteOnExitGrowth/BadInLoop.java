package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a stream, each with a name of its own. */
public class BadInLoop {
  private final File directory;

  public BadInLoop(File directory) {
    this.directory = directory;
  }

  public List<File> split(int blocks) throws IOException {
    List<File> files = new ArrayList<>();
    for (int i = 0; i < blocks; i++) {
      File block = new File(directory, System.nanoTime() + "-" + i + ".block");
      if (block.createNewFile()) {
        block.deleteOnExit(); // LEAK: DeleteOnExitGrowth: split
        files.add(block);
      }
    }
    return files;
  }
}
