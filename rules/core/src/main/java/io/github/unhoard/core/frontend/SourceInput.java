package io.github.unhoard.core.frontend;

import io.github.unhoard.core.tree.SourceRole;
import java.nio.file.Path;

/**
 * One source file.
 *
 * @param file where to read it
 * @param path how reports name it: relative to the analysed root, with {@code /}
 * @param role whether it is shipped code
 */
public record SourceInput(Path file, String path, SourceRole role) {}
