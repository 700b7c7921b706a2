package io.github.unhoard.reports;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A file's path as a URI reference (RFC 3986). */
final class UriPath {
  /** A colon is left out: in the first segment it would end a scheme. */
  private static final String LITERAL = "-._~!$&'()*+,;=@/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private UriPath() {}

  /** The reference to {@code path}; an absolute path becomes a {@code file} URI. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    if (RepositoryPaths.isAbsolute(path)) {
      uri.append(path.startsWith("/") ? "file://" : "file:///");
    }
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (isLiteral(unit)) {
        uri.append((char) unit);
      } else {
        uri.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return uri.toString();
  }

  private static boolean isLiteral(byte unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || (unit > 0 && LITERAL.indexOf(unit) >= 0);
  }
}
