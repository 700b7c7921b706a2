package examples.listenerremovalhasnoeffect;

import java.awt.event.ActionEvent;
import javax.swing.AbstractButton;

/** Two evaluations of a method reference are two objects. */
public class BadMethodReference {
  private final AbstractButton button;

  public BadMethodReference(AbstractButton button) {
    this.button = button;
    button.addActionListener(this::pressed);
  }

  private void pressed(ActionEvent event) {
    System.out.println(event.getActionCommand());
  }

  public void uninstall() {
    button.removeActionListener(this::pressed); // LEAK: ListenerRemovalHasNoEffect@error: uninstall
  }
}
