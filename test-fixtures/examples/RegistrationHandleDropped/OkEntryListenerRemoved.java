package examples.registrationhandledropped;

import com.hazelcast.map.IMap;
import com.hazelcast.map.listener.EntryAddedListener;
import java.util.UUID;

/** The id takes the listener back. */
public class OkEntryListenerRemoved implements AutoCloseable {
  private final StringBuilder shown = new StringBuilder();
  private final IMap<String, String> map;
  private final UUID id;

  public OkEntryListenerRemoved(IMap<String, String> map) {
    this.map = map;
    EntryAddedListener<String, String> show = event -> shown.append(event.getKey());
    id = map.addEntryListener(show, true);
  }

  @Override
  public void close() {
    map.removeEntryListener(id);
  }
}
