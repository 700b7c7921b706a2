package examples.listenerneverremoved;

import java.beans.PropertyChangeListener;

/** Disposing of the view leaves the panel's listener in it, and the view is still the caller's. */
public class BadViewDisposed {
  private final View view;
  private int rows;

  public BadViewDisposed(View view) {
    this.view = view;
    view.addRowListener(event -> rows++); // LEAK: ListenerNeverRemoved@warning: view
  }

  public int rows() {
    return rows;
  }

  public void dispose() {
    view.dispose();
  }

  /** Shows the rows of a source. */
  public interface View {
    void addRowListener(PropertyChangeListener listener);

    void removeRowListener(PropertyChangeListener listener);

    void dispose();
  }
}
