package io.github.unhoard.maven.source;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.SourceRole;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A source file that was found.
 *
 * @param input what the front end is given
 * @param type qualified name of the type it is named after, with {@code /}; the path for a file
 *     that declares none
 * @param root the source root it lies in, relative to the analysed root
 */
public record SourceFile(SourceInput input, String type, String root) {

  /**
   * The file {@code file}, with role and root told from its package and path.
   *
   * @param reportRoot what its path is relative to
   */
  static SourceFile of(Path file, Path reportRoot) throws IOException {
    String path = ReportPath.of(reportRoot, file);
    String packageFolder = PackageDeclaration.folderOf(file);
    String root = SourceRoot.of(path, packageFolder);
    String name = file.getFileName().toString();
    String type =
        name.equals("package-info.java")
            ? path
            : packageFolder + "/" + name.substring(0, name.length() - ".java".length());
    return new SourceFile(new SourceInput(file, path, FolderRole.of(root)), type, root);
  }

  /** The same file with the role {@code role}, for callers that know better than the path. */
  public SourceFile as(SourceRole role) {
    return new SourceFile(new SourceInput(input.file(), input.path(), role), type, root);
  }
}
