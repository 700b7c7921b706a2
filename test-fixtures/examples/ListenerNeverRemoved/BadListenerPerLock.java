package examples.listenerneverremoved;

import java.util.function.Consumer;

/** Each lock listens to the state of the client, and none stops to. */
public class BadListenerPerLock {
  /** Something like the client of a coordination service. */
  public interface Client {
    Listenable getConnectionStateListenable();
  }

  /** What can be listened to. */
  public interface Listenable {
    void addListener(Consumer<String> listener);
  }

  private final Client client;

  public BadListenerPerLock(Client client) {
    this.client = client;
  }

  public void lock(String path, Runnable lost) {
    client.getConnectionStateListenable().addListener(state -> lost.run()); // LEAK: ListenerNeverRemoved@warning: client
  }
}
