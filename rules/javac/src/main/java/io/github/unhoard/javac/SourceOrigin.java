package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import io.github.unhoard.core.tree.SourceRole;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a file that the compiler was given tells about it. Addresses are absolute, so
 * that only folders next to the packages count: a project may well lie below one called test.
 *
 * @param path the file's path below its source root, with {@code /}
 * @param role whether it is shipped code
 */
public record SourceOrigin(String path, SourceRole role) {
  private static final Pattern TEST =
      Pattern.compile("/(?:src/(?:\\w*[tT]ests?|it|jmh|testFixtures)(?:/.*)?|tests?)$");
  private static final Pattern GENERATED =
      Pattern.compile("/(?:target/generated-\\w+(?:-\\w+)*|build/generated)(?:/.*)?$");

  /** The origin of {@code unit}. */
  public static SourceOrigin of(CompilationUnitTree unit) {
    return of(unit.getSourceFile(), unit.getPackageName());
  }

  private static SourceOrigin of(JavaFileObject file, @Nullable ExpressionTree packageName) {
    String address = file.toUri().getPath() == null ? file.getName() : file.toUri().getPath();
    String name = address.substring(address.lastIndexOf('/') + 1);
    String path =
        packageName == null ? name : packageName.toString().replace('.', '/') + "/" + name;
    int below = address.endsWith("/" + path) ? path.length() : name.length();
    String root = address.substring(0, Math.max(0, address.length() - below - 1));
    return new SourceOrigin(path, role(root));
  }

  private static SourceRole role(String root) {
    if (GENERATED.matcher(root).find()) {
      return SourceRole.GENERATED;
    }
    return TEST.matcher(root).find() ? SourceRole.TEST : SourceRole.MAIN;
  }
}
