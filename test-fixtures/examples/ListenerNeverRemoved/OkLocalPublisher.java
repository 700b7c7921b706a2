package examples.listenerneverremoved;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.event.UndoableEditEvent;
import javax.swing.event.UndoableEditListener;

/** The publisher is local and goes with the method. */
public class OkLocalPublisher implements UndoableEditListener {
  private final List<String> names = new ArrayList<>();

  public int edits(String text) throws Exception {
    DefaultStyledDocument document = new DefaultStyledDocument();
    document.addUndoableEditListener(this);
    try (StringReader reader = new StringReader(text)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        document.insertString(document.getLength(), String.valueOf((char) c), null);
      }
    }
    return names.size();
  }

  @Override
  public void undoableEditHappened(UndoableEditEvent event) {
    names.add(event.getEdit().getPresentationName());
  }
}
