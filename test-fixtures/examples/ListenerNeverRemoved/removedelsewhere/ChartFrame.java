package examples.listenerneverremoved.removedelsewhere;

import java.beans.PropertyChangeSupport;

/** Closes the views and detaches them. */
public class ChartFrame {
  private final PropertyChangeSupport model;
  private final OkChartView view;

  public ChartFrame(PropertyChangeSupport model) {
    this.model = model;
    this.view = new OkChartView(model);
  }

  public void closed() {
    model.removePropertyChangeListener(view.getListener());
    view.close();
  }
}
