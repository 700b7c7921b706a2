package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;

/** A reply is put under its id for the thread that waits for it, which looks and leaves it. */
public class BadAwaitedReplyStays {
  private final Map<Integer, byte[]> replies = new HashMap<>(); // LEAK: ReleaseKeyMismatch@warning: replies

  public void received(int id, byte[] reply) {
    synchronized (replies) {
      replies.put(id, reply);
      replies.notifyAll();
    }
  }

  public byte[] receive(int id) throws InterruptedException {
    synchronized (replies) {
      while (true) {
        byte[] reply = replies.get(id);
        if (reply != null) {
          return reply;
        }
        replies.wait();
      }
    }
  }
}
