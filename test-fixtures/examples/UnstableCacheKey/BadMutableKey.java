package examples.unstablecachekey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The name of a stored key can change, and then nothing finds or removes its entry. */
@Component
public class BadMutableKey {
  private final Map<Room, Integer> guests = new ConcurrentHashMap<>(); // LEAK: UnstableCacheKey@info: guests

  public void enter(Room room) {
    guests.merge(room, 1, Integer::sum);
  }

  public void close(Room room) {
    guests.remove(room);
  }

  /** A room that can be renamed. */
  public static final class Room {
    private String name;

    public void rename(String next) {
      name = next;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Room room && room.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
