package examples.unboundedlonglivedcollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server that remembers every client thread it ever started. */
public class BadAcceptLoop implements Runnable {
  private final List<Thread> workers = Collections.synchronizedList(new ArrayList<>()); // LEAK: UnboundedLongLivedCollection: workers
  private final ServerSocket server;
  private volatile boolean running = true;

  public BadAcceptLoop(int port) throws IOException {
    server = new ServerSocket(port);
    new Thread(this, "acceptor").start();
  }

  @Override
  public void run() {
    while (running) {
      try {
        Socket socket = server.accept();
        Thread worker = new Thread(() -> serve(socket));
        workers.add(worker);
        worker.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.getOutputStream().write("bye\n".getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void stop() throws IOException {
    running = false;
    server.close();
    for (Thread worker : workers) {
      worker.interrupt();
    }
  }
}
