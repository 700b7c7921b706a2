package examples.twinreleaseforgotten;

import java.util.Arrays;

/** A pool for the whole process; what is borrowed leaves its slot. */
public class OkPoolLetsGo {
  private static final OkPoolLetsGo INSTANCE = new OkPoolLetsGo();

  private Page[] idle = new Page[16];
  private int size;

  public static OkPoolLetsGo getInstance() {
    return INSTANCE;
  }

  public synchronized void giveBack(Page page) {
    if (size == idle.length) {
      idle = Arrays.copyOf(idle, 2 * size);
    }
    idle[size++] = page;
  }

  public synchronized Page borrow() {
    if (size == 0) {
      return new Page(new byte[4096]);
    }
    Page page = idle[--size];
    idle[size] = null;
    return page;
  }

  /** A piece of memory. */
  public record Page(byte[] bytes) {}
}
