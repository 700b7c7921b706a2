package examples.listenerneverremoved;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.swing.JFrame;
import javax.swing.JTextArea;

/** The root logger keeps every log window that was ever opened. */
public class BadLogWindow extends JFrame {
  private static final long serialVersionUID = 1L;

  private final JTextArea text = new JTextArea();

  public BadLogWindow() {
    add(text);
    Logger.getLogger("").addHandler(new TextHandler()); // LEAK: ListenerNeverRemoved: BadLogWindow
  }

  private final class TextHandler extends Handler {
    @Override
    public void publish(LogRecord record) {
      text.append(record.getMessage() + "\n");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
