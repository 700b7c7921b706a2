package examples.listenerneverremoved;

import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JToggleButton;

/** A static method called get makes a new button, one way or the other, each time. */
public class OkFactoryOfButtons {
  private int pressed;

  public static AbstractButton get(String text, boolean toggle) {
    AbstractButton button = toggle ? new JToggleButton() : new JButton();
    button.setText(text);
    return button;
  }

  public AbstractButton bar(String text) {
    AbstractButton button = get(text, false);
    button.addActionListener(event -> pressed++);
    return button;
  }

  /** A dialog with two of them. */
  public static final class SearchBar {
    private final AbstractButton find = OkFactoryOfButtons.get("find", true);
    private int searches;

    public SearchBar() {
      find.addActionListener(event -> searches++);
      OkFactoryOfButtons.get("close", false).addActionListener(event -> close());
    }

    public void close() {
      searches = 0;
    }
  }
}
