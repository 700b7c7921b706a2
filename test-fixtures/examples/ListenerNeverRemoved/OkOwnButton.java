package examples.listenerneverremoved;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** A panel listens to its own children: they go together. */
public class OkOwnButton extends JPanel implements ActionListener {
  private static final long serialVersionUID = 1L;

  private final JTextField field = new JTextField();
  private final JButton search = new JButton("Search");

  public OkOwnButton() {
    search.addActionListener(this);
    field.addActionListener(event -> search.doClick());
    JButton clear = new JButton("Clear");
    clear.addActionListener(event -> field.setText(""));
    add(field);
    add(search);
    add(clear);
    addMouseWheelListener(event -> field.grabFocus());
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    firePropertyChange("query", null, field.getText());
  }

  public void dispose() {
    removeAll();
  }
}
