package examples.cancelledtaskretained;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Periodic work that runs until the program ends. */
@Component
public class OkNothingIsCancelled {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  public OkNothingIsCancelled() {
    timer.scheduleAtFixedRate(() -> System.out.println("alive"), 1, 1, TimeUnit.MINUTES);
  }
}
