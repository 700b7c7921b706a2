package examples.listenerneverremoved;

import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;
import javax.swing.ListModel;

/** A view leaves the old model when it gets another. */
public class OkModelExchanged implements ListDataListener {
  private ListModel<String> model;

  public void setModel(ListModel<String> next) {
    if (model != null) {
      model.removeListDataListener(this);
    }
    model = next;
    if (model != null) {
      model.addListDataListener(this);
    }
  }

  @Override
  public void intervalAdded(ListDataEvent event) {}

  @Override
  public void intervalRemoved(ListDataEvent event) {}

  @Override
  public void contentsChanged(ListDataEvent event) {}
}
