package io.github.unhoard.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A finding in one library of the precision corpus. */
record LibraryFinding(Release library, FindingRecord finding) {

  /** Joins the finding with its {@link Verdict}, whatever the library's version or the line. */
  String key() {
    return String.join(
        "\n",
        library.group() + ":" + library.artifact(),
        finding.rule(),
        finding.path(),
        finding.symbol());
  }

  /** A number drawn for the finding: the same seed draws the same one as the rules change. */
  String lot(long seed) {
    byte[] text = (seed + "\n" + key() + "\n" + finding.line()).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
