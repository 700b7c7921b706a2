package examples.releasekeymismatch;

import java.util.EventListener;
import java.util.HashMap;
import java.util.Map;
import javax.swing.event.EventListenerList;

/** What is looked up, through a cast, has the listener taken out; the entry stays. */
public class BadTakenOutOfValue {
  /** Hears of changes. */
  public interface SelectionListener extends EventListener {}

  @SuppressWarnings("rawtypes")
  private static final Map LISTENERS = new HashMap(); // LEAK: UnboundedStaticCollection@warning: LISTENERS

  @SuppressWarnings("unchecked")
  public void addListener(String element, SelectionListener listener) {
    EventListenerList list = (EventListenerList) LISTENERS.get(element);
    if (list == null) {
      list = new EventListenerList();
      LISTENERS.put(element, list);
    }
    list.add(SelectionListener.class, listener);
  }

  public void removeListener(String element, SelectionListener listener) {
    EventListenerList list = (EventListenerList) LISTENERS.get(element);
    if (list != null) {
      list.remove(SelectionListener.class, listener);
    }
  }
}
