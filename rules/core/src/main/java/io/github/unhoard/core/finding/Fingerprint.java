package io.github.unhoard.core.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identity of a finding across edits: rule, class and symbol, without lines or file names. Two
 * findings may share one, so baselines count them as a multiset.
 */
public final class Fingerprint {
  private static final int HEX_DIGITS = 32;

  private Fingerprint() {}

  /** The fingerprint of a finding of {@code rule} on {@code symbol} in {@code className}. */
  public static String of(String rule, String className, String symbol) {
    byte[] text = String.join("\n", rule, className, symbol).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
