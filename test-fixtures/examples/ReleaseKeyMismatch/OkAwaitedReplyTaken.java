package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;

/** Who waits for a reply takes it out, here or in the caller. */
public class OkAwaitedReplyTaken {
  private final Map<Integer, byte[]> replies = new HashMap<>();

  public synchronized void received(int id, byte[] reply) {
    replies.put(id, reply);
    notifyAll();
  }

  public synchronized byte[] receive(int id) throws InterruptedException {
    try {
      return await(id);
    } finally {
      replies.remove(id);
    }
  }

  private byte[] await(int id) throws InterruptedException {
    byte[] reply = replies.get(id);
    while (reply == null) {
      wait();
      reply = replies.get(id);
    }
    return reply;
  }
}
