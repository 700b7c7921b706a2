package io.github.unhoard.javaparser;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The constant fields of one platform class, read from its class file: reflection would have to
 * initialise the class for that.
 */
final class PlatformConstants {
  private static final int UTF8 = 1;
  private static final int INTEGER = 3;
  private static final int FLOAT = 4;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int STRING = 8;

  private final DataInputStream in;
  private Object[] pool = {};

  private PlatformConstants(DataInputStream in) {
    this.in = in;
  }

  /** The values by field name; empty when the class file is not to be had. */
  static Map<String, Constant> of(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    try (InputStream bytes = type.getModule().getResourceAsStream(file)) {
      return bytes == null ? Map.of() : new PlatformConstants(new DataInputStream(bytes)).read();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private Map<String, Constant> read() throws IOException {
    in.skipNBytes(8);
    readPool();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    Map<String, Constant> constants = new HashMap<>();
    int fields = in.readUnsignedShort();
    for (int i = 0; i < fields; i++) {
      in.skipNBytes(2);
      Object name = pool[in.readUnsignedShort()];
      Object descriptor = pool[in.readUnsignedShort()];
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        Object attribute = pool[in.readUnsignedShort()];
        int length = in.readInt();
        if ("ConstantValue".equals(attribute)) {
          Object value = typed(pool[in.readUnsignedShort()], String.valueOf(descriptor));
          constants.put(String.valueOf(name), new Constant(value));
        } else {
          in.skipNBytes(length);
        }
      }
    }
    return constants;
  }

  private void readPool() throws IOException {
    int count = in.readUnsignedShort();
    pool = new Object[count];
    int[] strings = new int[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case UTF8 -> pool[i] = in.readUTF();
        case INTEGER -> pool[i] = in.readInt();
        case FLOAT -> pool[i] = in.readFloat();
        case LONG -> pool[i++] = in.readLong();
        case DOUBLE -> pool[i++] = in.readDouble();
        case STRING -> strings[i] = in.readUnsignedShort();
        default -> in.skipNBytes(size(tag));
      }
    }
    for (int i = 1; i < count; i++) {
      if (strings[i] != 0) {
        pool[i] = pool[strings[i]];
      }
    }
  }

  /** The bytes behind the tag of an entry that is not needed. */
  private static int size(int tag) throws IOException {
    return switch (tag) {
      case 7, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 9, 10, 11, 12, 17, 18 -> 4;
      default -> throw new IOException("unknown constant pool tag " + tag);
    };
  }

  private static Object typed(Object value, String descriptor) {
    int number = value instanceof Integer i ? i : 0;
    return switch (descriptor) {
      case "Z" -> number != 0;
      case "C" -> (char) number;
      case "B" -> (byte) number;
      case "S" -> (short) number;
      default -> value;
    };
  }
}
