package examples.deleteonexitgrowth;

import jakarta.annotation.PostConstruct;
import java.io.File;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** A singleton's lock file, at start. */
@Component
public class OkSingletonStart {
  private File lock;

  @PostConstruct
  void start() throws IOException {
    lock = new File(System.getProperty("java.io.tmpdir"), "server.lock");
    if (lock.createNewFile()) {
      lock.deleteOnExit();
    }
  }

  public boolean locked() {
    return lock.exists();
  }
}
