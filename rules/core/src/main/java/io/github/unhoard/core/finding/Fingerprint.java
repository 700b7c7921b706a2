package io.github.unhoard.core.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Identity of a finding across edits: rule, class and symbol, without lines or file names. Two
 * findings may share one, so baselines count them as a multiset.
 *
 * <p>The numbers of anonymous and local classes count those before them, so they are left out: a
 * neighbour that comes or goes must not change the identity.
 */
public final class Fingerprint {
  private static final int HEX_DIGITS = 32;
  private static final Pattern NUMBERED = Pattern.compile("\\$\\d+");
  private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d+");

  private Fingerprint() {}

  /** The fingerprint of a finding of {@code rule} on {@code symbol} in {@code className}. */
  public static String of(String rule, String className, String symbol) {
    String owner = NUMBERED.matcher(className).replaceAll("\\$");
    String member = LEADING_NUMBER.matcher(symbol).replaceAll("");
    byte[] text = String.join("\n", rule, owner, member).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
