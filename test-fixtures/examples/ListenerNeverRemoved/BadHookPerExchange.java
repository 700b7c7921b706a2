package examples.listenerneverremoved;

/** The connection serves many exchanges, and keeps a hook for each. */
public class BadHookPerExchange {
  /** Something like a connection of a reactive library. */
  public interface Connection {
    Connection onDispose(Runnable hook);
  }

  private final Connection connection;

  public BadHookPerExchange(Connection connection) {
    this.connection = connection;
  }

  public void exchange(StringBuilder request) {
    connection.onDispose(() -> request.setLength(0)); // LEAK: ListenerNeverRemoved@warning: connection
  }
}
