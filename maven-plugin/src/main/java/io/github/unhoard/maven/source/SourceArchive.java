package io.github.unhoard.maven.source;

import io.github.unhoard.config.Configurations;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The Java files of a jar or zip and those that configure caches, unpacked to a temporary folder
 * until closed.
 */
public final class SourceArchive implements AutoCloseable {
  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private SourceArchive(Path folder) {
    this.folder = folder;
  }

  /** What an archive may cost, so that a crafted one cannot fill the disk. */
  record Limits(int entries, long entryBytes, long totalBytes) {
    static final Limits DEFAULT = new Limits(200_000, 32L << 20, 2L << 30);
  }

  /**
   * Unpacks {@code archive}; entries that are no good are reported and left out.
   *
   * @throws InputFault when it is no archive, or past the limits
   */
  public static SourceArchive unpack(Path archive) {
    return unpack(archive, Limits.DEFAULT);
  }

  static SourceArchive unpack(Path archive, Limits limits) {
    SourceArchive unpacked = null;
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.size() > limits.entries()) {
        throw new InputFault(archive + " has more than " + limits.entries() + " entries");
      }
      unpacked = new SourceArchive(Files.createTempDirectory("unhoard-sources-").toRealPath());
      unpacked.copy(zip, limits);
      return unpacked;
    } catch (IOException | RuntimeException e) {
      if (unpacked != null) {
        unpacked.close();
      }
      if (e instanceof InputFault fault) {
        throw fault;
      }
      throw new InputFault(
          "cannot unpack " + archive + ": " + Reasons.of(e) + "; if it is damaged, fetch it again",
          e);
    }
  }

  /** Where the sources are. */
  public Path folder() {
    return folder;
  }

  /** Entries that were left out, sorted. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void close() {
    TemporaryFolder.delete(folder);
  }

  private void copy(ZipFile zip, Limits limits) throws IOException {
    long left = limits.totalBytes();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.isDirectory() || !isRead(entry.getName())) {
        continue;
      }
      Path target = target(entry.getName());
      if (target == null) {
        leaveOut(entry, "its name points outside the archive, where nothing is written");
        continue;
      }
      long copied = copy(zip, entry, target, Math.min(left, limits.entryBytes()) + 1);
      left -= copied;
      if (left < 0) {
        throw new InputFault(
            zip.getName() + " unpacks to more than " + (limits.totalBytes() >> 20) + " MiB");
      }
      if (copied > limits.entryBytes()) {
        Files.delete(target);
        leaveOut(entry, "larger than " + (limits.entryBytes() >> 20) + " MiB");
      }
    }
    Collections.sort(problems);
  }

  private static boolean isRead(String name) {
    return name.endsWith(".java")
        || Configurations.isConfiguration(name.substring(name.lastIndexOf('/') + 1));
  }

  private long copy(ZipFile zip, ZipEntry entry, Path target, long limit) throws IOException {
    try {
      Files.createDirectories(target.getParent());
    } catch (FileAlreadyExistsException e) {
      leaveOut(entry, "the archive has a file where this entry needs a folder");
      return 0;
    }
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      return copy(in, out, limit);
    } catch (FileAlreadyExistsException e) {
      leaveOut(entry, "the archive has two files of this name");
    } catch (ZipException e) {
      Files.deleteIfExists(target);
      leaveOut(entry, "cannot be unpacked: " + Reasons.of(e));
    }
    return 0;
  }

  private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long copied = 0;
    while (copied < limit) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, limit - copied));
      if (read < 0) {
        break;
      }
      out.write(buffer, 0, read);
      copied += read;
    }
    return copied;
  }

  private void leaveOut(ZipEntry entry, String reason) {
    problems.add(new Problem(entry.getName().replaceAll("\\p{Cntrl}", "?"), 0, reason, true));
  }

  private @Nullable Path target(String name) {
    try {
      Path target = folder.resolve(name.replace('\\', '/')).normalize();
      return target.startsWith(folder) && !target.equals(folder) ? target : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
