package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;

/** A command-line program ends soon. */
public final class OkMain {
  private OkMain() {}

  public static void main(String[] arguments) throws IOException {
    File scratch = File.createTempFile("sort", ".tmp");
    scratch.deleteOnExit();
    System.out.println("sorting " + arguments.length + " files by " + scratch);
  }
}
