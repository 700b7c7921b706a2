package examples.listenerneverremoved;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.server.UnicastRemoteObject;

/** The end of the service is the end of its export. */
public class OkUnexported implements Remote, AutoCloseable {
  public OkUnexported() throws RemoteException {
    UnicastRemoteObject.exportObject(this, 0);
  }

  @Override
  public void close() throws RemoteException {
    UnicastRemoteObject.unexportObject(this, true);
  }
}
