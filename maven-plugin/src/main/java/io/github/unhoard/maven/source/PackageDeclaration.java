package io.github.unhoard.maven.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The package a source file says it is in, read without a parser. */
final class PackageDeclaration {
  private static final int HEAD_BYTES = 1 << 16;
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?(?:\\*/|\\z)|//[^\\n\\r]*", Pattern.DOTALL);
  private static final Pattern PACKAGE =
      Pattern.compile("(?:^|[\\s)])package\\s+([\\w$.\\x80-\\xff]+)\\s*;");

  private PackageDeclaration() {}

  /**
   * The package of {@code file}, with {@code /} for dots; empty for none. A licence longer than 64
   * KiB hides the declaration, which is harmless: the file then counts as its own root.
   */
  static String folderOf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
      Matcher declaration = PACKAGE.matcher(COMMENT.matcher(head).replaceAll(" "));
      return declaration.find() ? declaration.group(1).replace('.', '/') : "";
    }
  }
}
