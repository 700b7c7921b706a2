package examples.listenerneverremoved;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.server.UnicastRemoteObject;

/** As long as a client has its stub, the closed service stays. */
public class BadExportedForEver implements Remote, AutoCloseable {
  private final StringBuilder answers = new StringBuilder();

  public BadExportedForEver() throws RemoteException {
    UnicastRemoteObject.exportObject(this, 0); // LEAK: ListenerNeverRemoved@warning: UnicastRemoteObject
  }

  @Override
  public void close() {
    answers.setLength(0);
  }
}
