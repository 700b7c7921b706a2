package io.github.unhoard.maven.baseline;

import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Reasons;
import io.github.unhoard.maven.source.TextFile;
import io.github.unhoard.reports.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The file a baseline is kept in.
 *
 * @param path need not exist
 */
public record BaselineFile(Path path) {
  /** The name it has unless the user says otherwise. */
  public static final String NAME = "unhoard-baseline.txt";

  /**
   * The baseline in the file; an empty one where no file is.
   *
   * @throws InputFault when the file is no good
   */
  public Baseline read() {
    return Files.exists(path)
        ? BaselineText.parse(TextFile.read(path), path.toString())
        : Baseline.EMPTY;
  }

  /**
   * Replaces the file by what {@code change} makes of it. Modules of one build, and builds at the
   * same time, take turns.
   *
   * @throws InputFault when the file is no good or cannot be written
   */
  public Baseline update(UnaryOperator<Baseline> change) {
    // One virtual machine may hold a file's lock once only, so its threads queue here.
    synchronized (BaselineFile.class) {
      try (FileChannel channel =
              FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        Baseline changed = change.apply(read());
        if (lock.isValid()) {
          Files.createDirectories(path.toAbsolutePath().getParent());
          WholeFile.write(path, BaselineText.render(changed));
        }
        return changed;
      } catch (OverlappingFileLockException e) {
        throw new InputFault("another run is writing " + path + ": try again", e);
      } catch (IOException e) {
        throw new InputFault("cannot write " + path + ": " + Reasons.of(e), e);
      }
    }
  }

  /** Beside the baseline it would end up in somebody's commit. */
  private Path lockFile() {
    byte[] name = path.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    String user = System.getProperty("user.name", "").replaceAll("\\W", "_");
    return Path.of(System.getProperty("java.io.tmpdir"))
        .resolve("unhoard-" + user + "-" + UUID.nameUUIDFromBytes(name) + ".lock");
  }
}
