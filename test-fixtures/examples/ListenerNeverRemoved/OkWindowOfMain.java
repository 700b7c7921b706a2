package examples.listenerneverremoved;

import java.util.Observable;
import java.util.Observer;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** main() makes the one window, on the thread of the windows. */
@SuppressWarnings("deprecation")
public class OkWindowOfMain extends JFrame implements Observer {
  private static final Observable PROGRESS = new Observable();

  private final String start;

  private OkWindowOfMain(String[] arguments) {
    start = arguments.length == 0 ? "" : arguments[0];
    PROGRESS.addObserver(this);
  }

  public static void main(String[] arguments) {
    SwingUtilities.invokeLater(() -> new OkWindowOfMain(arguments).setVisible(true));
  }

  @Override
  public void dispose() {
    setTitle("");
    super.dispose();
  }

  @Override
  public void update(Observable source, Object change) {
    setTitle(start + change);
  }
}
