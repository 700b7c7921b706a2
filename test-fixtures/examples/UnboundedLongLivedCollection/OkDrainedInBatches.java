package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** drainTo moves the elements out. */
@Component
public class OkDrainedInBatches {
  private final BlockingQueue<String> outbox = new LinkedBlockingQueue<>();

  public void enqueue(String mail) {
    outbox.add(mail);
  }

  @Scheduled(fixedDelay = 5_000)
  public void deliver() {
    List<String> batch = new ArrayList<>();
    outbox.drainTo(batch, 100);
    batch.forEach(System.out::println);
  }
}
