package examples.threadlocalperinstance;

/** Instances are constants. */
public final class OkHeldInConstant {
  public static final OkHeldInConstant HEX = new OkHeldInConstant(16);
  public static final OkHeldInConstant DECIMAL = new OkHeldInConstant(10);

  private final int radix;
  private final ThreadLocal<char[]> digits = ThreadLocal.withInitial(() -> new char[64]);

  private OkHeldInConstant(int radix) {
    this.radix = radix;
  }

  public String format(int number) {
    char[] buffer = digits.get();
    int position = buffer.length;
    int rest = number;
    do {
      buffer[--position] = Character.forDigit(rest % radix, radix);
      rest /= radix;
    } while (rest > 0);
    return new String(buffer, position, buffer.length - position);
  }
}
