package examples.threadlocalperinstance;

import java.nio.ByteBuffer;

/** One stale entry per thread for every reader that was ever used. */
public class BadPlainInstanceField {
  private final ThreadLocal<ByteBuffer> block = new ThreadLocal<>(); // LEAK: ThreadLocalPerInstance: block
  private final String file;

  public BadPlainInstanceField(String file) {
    this.file = file;
  }

  public ByteBuffer read(int size) {
    ByteBuffer buffer = block.get();
    if (buffer == null || buffer.capacity() < size) {
      buffer = ByteBuffer.allocate(size);
      block.set(buffer);
    }
    buffer.clear();
    return buffer;
  }

  @Override
  public String toString() {
    return file;
  }
}
