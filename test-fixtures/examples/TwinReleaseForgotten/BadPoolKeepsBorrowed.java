package examples.twinreleaseforgotten;

import java.util.Arrays;

/** A pool for the whole process; what is borrowed stays in its slot until another takes it. */
public class BadPoolKeepsBorrowed {
  private static final BadPoolKeepsBorrowed INSTANCE = new BadPoolKeepsBorrowed();

  private Page[] idle = new Page[16]; // LEAK: TwinReleaseForgotten@warning: idle
  private int size;

  public static BadPoolKeepsBorrowed getInstance() {
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
    return idle[--size];
  }

  /** A piece of memory. */
  public record Page(byte[] bytes) {}
}
