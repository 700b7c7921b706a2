package io.github.unhoard.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The Java files of a sources jar, unpacked into a folder that {@link #close} deletes.
 *
 * @param files paths below {@code root}, with {@code /}, sorted
 */
record ExtractedSources(Path root, List<String> files) implements AutoCloseable {

  static ExtractedSources of(Path jar, @Nullable String onlyFile, Path scratch) throws IOException {
    deleteTree(scratch);
    Path root = Files.createDirectories(scratch).toRealPath();
    Set<String> files = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        Path target = root.resolve(entry.getName()).normalize();
        if (isAnalysed(entry, onlyFile) && target.startsWith(root) && files.add(entry.getName())) {
          Files.createDirectories(target.getParent());
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
          }
        }
      }
    }
    return new ExtractedSources(root, List.copyOf(files));
  }

  /** Variants for other Java versions would define classes twice; descriptors define none. */
  private static boolean isAnalysed(ZipEntry entry, @Nullable String onlyFile) {
    String name = entry.getName();
    return !entry.isDirectory()
        && (onlyFile == null || name.equals(onlyFile))
        && name.endsWith(".java")
        && !name.startsWith("META-INF/")
        && !name.endsWith("module-info.java")
        && !name.endsWith("package-info.java");
  }

  @Override
  public void close() {
    try {
      deleteTree(root);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + root, e);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
