package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * One run of the compiler over some files: parsed, then attributed, never generated. It may end
 * with any throwable, for javac itself is not immune to what it reads.
 */
final class CompilerRun implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-nowarn",
          "-Xlint:none",
          "-Xmaxerrs",
          "0",
          // Attribution goes on after syntax errors; flow analysis is not needed.
          "-XDshould-stop.ifError=ATTR",
          "-XDshould-stop.ifNoError=ATTR");

  private final StandardJavaFileManager fileManager;
  private final JavacTask task;
  private final Map<URI, SourceFile> files = new HashMap<>();
  private final Map<SourceFile, List<SyntaxError>> syntaxErrors = new IdentityHashMap<>();
  private final Map<SourceFile, CompilationUnitTree> units = new LinkedHashMap<>();
  private final Set<SourceFile> attributed = new HashSet<>();
  private final Map<SourceFile, String> crashes = new IdentityHashMap<>();
  private boolean parsing = true;
  private @Nullable SourceFile current;
  private int started;

  /** A syntax error: its 1-based line and the compiler's message. */
  record SyntaxError(int line, String message) {}

  CompilerRun(
      JavaCompiler compiler, List<SourceFile> sources, List<Path> classPath, SourceLevel level) {
    sources.forEach(each -> files.put(each.toUri(), each));
    fileManager =
        compiler.getStandardFileManager(this::report, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      // Without these the compiler looks for sources and plugins on the class path.
      fileManager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      fileManager.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(level.options());
    task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(), fileManager, this::report, options, null, sources);
    task.addTaskListener(new Progress());
  }

  private void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    SourceFile file = file(diagnostic.getSource());
    if (parsing && diagnostic.getKind() == Diagnostic.Kind.ERROR && file != null) {
      syntaxErrors
          .computeIfAbsent(file, each -> new ArrayList<>())
          .add(
              new SyntaxError(
                  (int) Math.max(0, diagnostic.getLineNumber()),
                  diagnostic.getMessage(Locale.ROOT)));
    }
  }

  private @Nullable SourceFile file(@Nullable JavaFileObject object) {
    return object == null ? null : files.get(object.toUri());
  }

  /** Parses all files, in order. */
  Map<SourceFile, CompilationUnitTree> parse() throws IOException {
    for (CompilationUnitTree unit : task.parse()) {
      SourceFile file = file(unit.getSourceFile());
      if (file != null) {
        units.put(file, unit);
      }
    }
    parsing = false;
    return units;
  }

  List<SyntaxError> syntaxErrors(SourceFile file) {
    return syntaxErrors.getOrDefault(file, List.of());
  }

  /**
   * Attributes what was parsed. A crash while one file is attributed is noted and the others go on.
   */
  void attribute() {
    int before;
    do {
      before = started;
      current = null;
      try {
        task.analyze();
      } catch (IOException | RuntimeException | Error crash) {
        if (started == before) {
          throw new CompilerCrash(crash);
        }
        noteCrash(crash);
      }
    } while (started > before);
  }

  private void noteCrash(Throwable crash) {
    if (current != null) {
      crashes.putIfAbsent(current, CompilerCrash.describe(crash));
    }
  }

  /** Why the compiler crashed on {@code file}; null when it did not. */
  @Nullable String crash(SourceFile file) {
    return crashes.get(file);
  }

  /** Files with types that the compiler never came to. */
  Set<SourceFile> unreached() {
    Set<SourceFile> unreached = new HashSet<>();
    units.forEach(
        (file, unit) -> {
          if (!unit.getTypeDecls().isEmpty() && !attributed.contains(file)) {
            unreached.add(file);
          }
        });
    return unreached;
  }

  CompilationUnitLowering lowering() {
    return new CompilationUnitLowering(Trees.instance(task), task.getTypes(), task.getElements());
  }

  @Override
  public void close() {
    try {
      fileManager.close();
    } catch (IOException alreadyRead) {
      // Everything of the class path that mattered has been read.
    }
  }

  private final class Progress implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        started++;
        current = file(event.getSourceFile());
        if (current != null) {
          attributed.add(current);
        }
      }
    }
  }
}
