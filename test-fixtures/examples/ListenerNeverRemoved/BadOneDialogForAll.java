package examples.listenerneverremoved;

import java.awt.Dialog;
import java.awt.Frame;
import java.awt.event.WindowAdapter;

/** The dialog is made once, and every tool adds itself to it. */
public class BadOneDialogForAll extends WindowAdapter {
  private static Dialog shared;

  public void show(Frame parent) {
    if (shared == null) {
      shared = new Dialog(parent, "Tools");
    }
    shared.addWindowListener(this); // LEAK: ListenerNeverRemoved@error: show
    shared.setVisible(true);
  }

  public void hide() {
    shared.setVisible(false);
  }
}
