package examples.unstablecachekey;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Clients are entered under a fresh identifier, which is no look-up, and taken out by it. */
public class OkRandomRegistry {
  private static final ConcurrentMap<UUID, Client> OPEN = new ConcurrentHashMap<>();

  static final class Client {
    private final UUID id;

    Client(UUID id) {
      this.id = id;
    }
  }

  public static Client start() {
    UUID id = UUID.randomUUID();
    Client client = new Client(id);
    Client before = OPEN.putIfAbsent(id, client);
    if (before != null) {
      throw new IllegalStateException("The same random identifier twice");
    }
    return client;
  }

  public static void stop(Client client) {
    OPEN.remove(client.id);
  }
}
