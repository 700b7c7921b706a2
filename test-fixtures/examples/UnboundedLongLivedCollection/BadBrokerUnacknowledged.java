package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/** A broker with a life cycle and threads of its own; acknowledgements only mark. */
public class BadBrokerUnacknowledged {
  private final Map<Long, Delivery> deliveries = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection: deliveries
  private final BiConsumer<Long, byte[]> transport;
  private ExecutorService dispatcher;
  private long nextId;

  public BadBrokerUnacknowledged(BiConsumer<Long, byte[]> transport) {
    this.transport = transport;
  }

  public void start() {
    dispatcher = Executors.newFixedThreadPool(4);
  }

  public void stop() {
    dispatcher.shutdown();
  }

  public synchronized long send(byte[] message) {
    long id = nextId++;
    deliveries.put(id, new Delivery(message));
    dispatcher.execute(() -> transport.accept(id, message));
    return id;
  }

  public void acknowledged(long id) {
    Delivery delivery = deliveries.get(id);
    if (delivery != null) {
      delivery.acknowledged = true;
    }
  }

  private static final class Delivery {
    final byte[] message;
    volatile boolean acknowledged;

    Delivery(byte[] message) {
      this.message = message;
    }
  }
}
