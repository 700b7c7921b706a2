package io.github.unhoard.core.frontend;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a front end is given: the sources of one module.
 *
 * @param files the sources; order does not matter
 * @param classPath jars and class folders; missing ones are reported, not fatal
 * @param encoding of all files
 * @param release the {@code --release} or source level such as {@code 11}; null for the newest
 */
public record SourceSet(
    List<SourceInput> files, List<Path> classPath, Charset encoding, @Nullable String release) {
  public SourceSet {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
  }
}
