package examples.listenerneverremoved;

import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;

/** Installed per editor on the one focus manager; uninstall was forgotten. */
public class BadFocusTracker implements PropertyChangeListener {
  private final JComponent editor;

  public BadFocusTracker(JComponent editor) {
    this.editor = editor;
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", this); // LEAK: ListenerNeverRemoved: BadFocusTracker
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    editor.setOpaque(event.getNewValue() == editor);
  }
}
