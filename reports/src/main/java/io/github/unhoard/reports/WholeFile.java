package io.github.unhoard.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/** Replaces a file whole or not at all, so that a reader never meets half of one. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Makes {@code text} the content of {@code file}, whose folder must exist.
   *
   * @throws IOException when it cannot be written; the file is then as it was
   */
  public static void write(Path file, String text) throws IOException {
    put(file, text.getBytes(StandardCharsets.UTF_8), Set.of());
  }

  /**
   * Makes {@code content} that of {@code file}, which exists and keeps its permissions; of a link,
   * that of the file it leads to.
   *
   * @throws IOException when it cannot be written; the file is then as it was
   */
  public static void replace(Path file, byte[] content) throws IOException {
    Path real = file.toRealPath();
    PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
    put(real, content, view == null ? Set.of() : view.readAttributes().permissions());
  }

  private static void put(Path file, byte[] content, Set<PosixFilePermission> permissions)
      throws IOException {
    // A temporary file in the sense of the JDK would be readable by its owner alone.
    Path draft = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (!permissions.isEmpty()) {
        Files.setPosixFilePermissions(draft, permissions);
      }
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
