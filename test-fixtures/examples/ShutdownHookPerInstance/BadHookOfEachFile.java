package examples.shutdownhookperinstance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A hook for each file that is opened, and all of them are opened in a loop. */
public class BadHookOfEachFile {
  private final List<Journal> journals = new ArrayList<>();

  public void openAll(List<Path> files) {
    for (Path file : files) {
      journals.add(new Journal(file));
    }
  }

  public void closeAll() {
    journals.forEach(Journal::close);
    journals.clear();
  }

  private static final class Journal {
    private final StringBuilder pending = new StringBuilder();
    private final Path file;

    Journal(Path file) {
      this.file = file;
      Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // LEAK: ShutdownHookPerInstance@error: Journal
    }

    void close() {
      pending.setLength(0);
    }

    @Override
    public String toString() {
      return file + ": " + pending;
    }
  }
}
