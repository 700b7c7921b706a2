package examples.listenerneverremoved;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;

/** Each dialog is made just before, so each gets one listener, whoever holds the dialog then. */
public class OkDialogPerUse extends WindowAdapter {
  private static Dialog options;
  private static Dialog help;
  private static JFrame palette;
  private static Dialog text;

  private boolean closed;

  public void showOptions(Frame parent) {
    options = new Dialog(parent, "Options");
    options.setResizable(false);
    options.addWindowListener(this);
    options.setVisible(true);
  }

  public void showHelp(Frame parent) {
    if (help == null) {
      help = new Dialog(parent, "Help");
      help.addWindowListener(this);
    }
    help.setVisible(true);
  }

  public void showPalette(boolean plain) {
    if (plain) {
      palette = new JFrame();
    } else {
      palette = getFramed("Palette", null);
    }
    palette.addWindowListener(this);
    palette.setVisible(true);
  }

  public void showText(Frame parent) {
    text = newDialog(parent);
    text.addWindowListener(this);
    text.setVisible(true);
  }

  public void showViewer(Component near) {
    JFrame viewer = getFramed("Viewer", near);
    viewer.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            closed = true;
          }
        });
    viewer.setVisible(!closed);
  }

  private static Dialog newDialog(Frame parent) {
    return new Dialog(parent, "Text");
  }

  /** A new frame each time, in spite of its name. */
  static JFrame getFramed(String title, Component near) {
    JFrame frame = new JFrame(title);
    frame.setLocationRelativeTo(near);
    return frame;
  }
}
