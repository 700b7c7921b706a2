package io.github.unhoard.maven;

import io.github.unhoard.maven.source.InputFault;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The {@code classpath} option: files and folders, separated as for {@code java -cp}. */
final class ClassPathOption {
  private ClassPathOption() {}

  /**
   * The entries of {@code text}, relative ones taken from {@code workingFolder}.
   *
   * @throws InputFault when one cannot be a path
   */
  static List<Path> parse(String text, Path workingFolder) {
    try {
      return Arrays.stream(text.split(Pattern.quote(File.pathSeparator)))
          .map(String::strip)
          .filter(entry -> !entry.isEmpty())
          .map(entry -> workingFolder.resolve(entry).normalize())
          .toList();
    } catch (InvalidPathException e) {
      throw new InputFault("classpath has an entry that is no path: " + e.getInput(), e);
    }
  }
}
