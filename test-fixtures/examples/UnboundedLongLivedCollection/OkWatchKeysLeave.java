package examples.unboundedlonglivedcollection;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;

/** A key that cannot be reset leaves the map. */
public class OkWatchKeysLeave {
  private final WatchService watches;
  private final Map<WatchKey, Path> directories = new HashMap<>();

  public OkWatchKeysLeave(WatchService watches) {
    this.watches = watches;
  }

  public void watch(Path directory) throws IOException {
    WatchKey key = directory.register(watches, StandardWatchEventKinds.ENTRY_CREATE);
    directories.put(key, directory);
  }

  public void process() throws InterruptedException {
    WatchKey key = watches.take();
    if (!key.reset()) {
      directories.remove(key);
    }
  }
}
