package examples.threadlocalperinstance;

/** Enum constants are few. */
public enum OkEnumConstant {
  UPPER,
  LOWER;

  private final ThreadLocal<StringBuilder> buffer = ThreadLocal.withInitial(StringBuilder::new);

  public String convert(String text) {
    StringBuilder target = buffer.get();
    target.setLength(0);
    target.append(this == UPPER ? text.toUpperCase() : text.toLowerCase());
    return target.toString();
  }
}
