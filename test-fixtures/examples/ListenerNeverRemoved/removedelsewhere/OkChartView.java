package examples.listenerneverremoved.removedelsewhere;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Gives its listener out, so that the frame can take it away. */
class OkChartView implements AutoCloseable {
  private final PropertyChangeListener listener = event -> redraw();
  private int drawn;

  OkChartView(PropertyChangeSupport model) {
    model.addPropertyChangeListener(listener);
  }

  PropertyChangeListener getListener() {
    return listener;
  }

  private void redraw() {
    drawn++;
  }

  @Override
  public void close() {
    drawn = 0;
  }
}
