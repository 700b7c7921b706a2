package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.FileWriter;
import java.io.IOException;

/** Listens once its file is open. */
public class OkOpensFirst implements PropertyChangeListener, AutoCloseable {
  private final PropertyChangeSupport model;
  private final FileWriter log;

  public OkOpensFirst(PropertyChangeSupport model, String file) throws IOException {
    this.model = model;
    this.log = new FileWriter(file);
    model.addPropertyChangeListener(this);
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
