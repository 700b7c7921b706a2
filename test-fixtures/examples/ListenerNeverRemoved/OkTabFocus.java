package examples.listenerneverremoved;

import java.awt.Component;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.JTabbedPane;

/** Listens to the components that are put into it: nothing says they live longer. */
public class OkTabFocus extends JTabbedPane implements FocusListener {
  private static final long serialVersionUID = 1L;

  public void open(String title, Component content) {
    content.addFocusListener(this);
    addTab(title, content);
  }

  @Override
  public void focusGained(FocusEvent event) {
    setSelectedComponent(event.getComponent());
  }

  @Override
  public void focusLost(FocusEvent event) {}
}
