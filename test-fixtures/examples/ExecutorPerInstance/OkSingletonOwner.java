package examples.executorperinstance;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/** The service is one, and lives as long as the program. */
@Service
public class OkSingletonOwner {
  private final Executor mail = Executors.newSingleThreadExecutor();

  public void send(Runnable delivery) {
    mail.execute(delivery);
  }
}
