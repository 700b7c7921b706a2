package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.FileWriter;
import java.io.IOException;

/** Listens before its file is open: where that fails, nobody has the object to close it. */
public class BadOpensAfterwards implements PropertyChangeListener, AutoCloseable {
  private final PropertyChangeSupport model;
  private final FileWriter log;

  public BadOpensAfterwards(PropertyChangeSupport model, String file) throws IOException {
    this.model = model;
    model.addPropertyChangeListener(this); // LEAK: ListenerNeverRemoved@warning: BadOpensAfterwards
    this.log = new FileWriter(file);
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    try {
      log.write(event.getPropertyName());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    model.removePropertyChangeListener(this);
    log.close();
  }
}
