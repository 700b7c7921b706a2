package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeSupport;
import javax.swing.JDialog;
import javax.swing.JLabel;

/** The model of the document outlives the dialogs about it. */
public class BadDialogOnModel extends JDialog {
  private static final long serialVersionUID = 1L;

  private final JLabel title = new JLabel();

  public BadDialogOnModel(PropertyChangeSupport document) {
    document.addPropertyChangeListener("title", this::titleChanged); // LEAK: ListenerNeverRemoved: BadDialogOnModel
    add(title);
  }

  private void titleChanged(PropertyChangeEvent event) {
    title.setText(String.valueOf(event.getNewValue()));
  }

  @Override
  public void dispose() {
    title.setText("");
    super.dispose();
  }
}
