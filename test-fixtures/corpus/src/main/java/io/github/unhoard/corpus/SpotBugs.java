package io.github.unhoard.corpus;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** SpotBugs with fb-contrib, at its greatest effort and with its lowest threshold. */
final class SpotBugs implements PeerTool {
  private final @Nullable Path plugin;

  /** SpotBugs with the plugin among {@code classPath}, if there is one. */
  SpotBugs(List<Path> classPath) {
    this.plugin =
        classPath.stream()
            .filter(jar -> jar.getFileName().toString().startsWith("fb-contrib-"))
            .findFirst()
            .orElse(null);
  }

  @Override
  public List<String> jvmOptions() {
    // Unlike -pluginList this is read once, not with every call.
    return plugin == null ? List.of() : List.of("-Dfindbugs.plugin.fb-contrib=" + plugin.toUri());
  }

  @Override
  public List<String> entryPoint() {
    return List.of("edu.umd.cs.findbugs.FindBugs2", "main");
  }

  @Override
  public boolean readsSource() {
    return false;
  }

  @Override
  public List<String> arguments(PeerInput input, boolean oldJava) throws PeerFailedException {
    Path classes = input.scratch().resolve("classes");
    if (!extract(input, classes)) {
      throw new PeerFailedException("the release's jar lacks the classes of the file");
    }
    return List.of(
        "-effort:max",
        "-low",
        "-xml:withMessages",
        "-output",
        input.report().toString(),
        "-auxclasspath",
        input.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)),
        classes.toString());
  }

  @Override
  public List<PeerWarning> read(PeerInput input, PeerAnswer answer) throws PeerFailedException {
    if (answer.status() != 0) {
      throw new PeerFailedException("it failed: " + answer.firstLine());
    }
    return SpotBugsReport.read(XmlReport.parse(input.report()), input.source());
  }

  /**
   * Unpacks the classes that the file was compiled to; the rest of the release is class path, as it
   * is for who analyses the source. Given the whole jar, most of the time goes into that.
   */
  private static boolean extract(PeerInput input, Path target) throws PeerFailedException {
    Path jar = input.classesJar();
    if (jar == null) {
      throw new PeerFailedException("the release's classes could not be had");
    }
    List<String> types =
        input.source().topLevelTypes().stream().map(name -> name.replace('.', '/')).toList();
    boolean found = false;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (types.stream().anyMatch(t -> name.equals(t + ".class") || isNested(name, t))) {
          Path file = target.resolve(name);
          Files.createDirectories(file.getParent());
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
          }
          found = true;
        }
      }
    } catch (IOException e) {
      throw new PeerFailedException("the release's jar is unreadable: " + Repository.firstLine(e));
    }
    return found;
  }

  private static boolean isNested(String entry, String type) {
    return entry.startsWith(type + "$") && entry.endsWith(".class");
  }
}
