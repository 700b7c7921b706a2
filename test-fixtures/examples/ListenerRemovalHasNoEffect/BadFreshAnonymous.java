package examples.listenerremovalhasnoeffect;

import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;

/** So is a new anonymous class. */
public class BadFreshAnonymous {
  private final Window window;

  public BadFreshAnonymous(Window window) {
    this.window = window;
  }

  public void attach() {
    window.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent event) {
            System.exit(0);
          }
        });
  }

  public void detach() {
    window.removeWindowListener( // LEAK: ListenerRemovalHasNoEffect@error: detach
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent event) {
            System.exit(0);
          }
        });
  }
}
