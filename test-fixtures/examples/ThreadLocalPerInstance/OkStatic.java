package examples.threadlocalperinstance;

import java.nio.ByteBuffer;

/** One variable for the whole class. */
public class OkStatic {
  private static final ThreadLocal<ByteBuffer> BLOCK =
      ThreadLocal.withInitial(() -> ByteBuffer.allocate(8_192));

  public ByteBuffer read() {
    return BLOCK.get().clear();
  }
}
