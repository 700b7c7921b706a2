package examples.registrationhandledropped;

import com.hazelcast.map.IMap;
import com.hazelcast.map.listener.EntryAddedListener;

/** The map keeps the view, since its id is gone. */
public class BadEntryListener implements AutoCloseable {
  private final StringBuilder shown = new StringBuilder();

  public BadEntryListener(IMap<String, String> map) {
    map.addEntryListener((EntryAddedListener<String, String>) event -> shown.append(event.getKey()), true); // LEAK: RegistrationHandleDropped@warning: removeEntryListener()
  }

  @Override
  public void close() {
    shown.setLength(0);
  }
}
