package examples.unstablecachekey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A fresh ticket per call, put, looked at and taken out by the call itself. */
@Component
public class OkTicketOfCall {
  private final Map<Ticket, Long> running = new ConcurrentHashMap<>();

  public long timed(Runnable work) {
    Ticket ticket = new Ticket();
    running.put(ticket, System.nanoTime());
    try {
      work.run();
      return System.nanoTime() - running.get(ticket);
    } finally {
      running.remove(ticket);
    }
  }

  private static final class Ticket {}
}
