package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import javax.lang.model.element.TypeElement;
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
          // Otherwise javac keeps its own crashes to itself once it has reported an error.
          "-XDdev",
          // Attribution goes on after syntax errors; flow analysis is not needed.
          "-XDshould-stop.ifError=ATTR",
          "-XDshould-stop.ifNoError=ATTR");

  /** The compiler writes nothing but the traces of its crashes, all else goes to the listener. */
  private final StringWriter output = new StringWriter();

  private final StandardJavaFileManager fileManager;
  private final JavacTask task;
  private final Map<URI, SourceFile> files = new HashMap<>();
  private final IdentityHashMap<SourceFile, List<SyntaxError>> syntaxErrors =
      new IdentityHashMap<>();
  private final Map<SourceFile, CompilationUnitTree> units = new LinkedHashMap<>();
  private final IdentityHashMap<SourceFile, String> crashes = new IdentityHashMap<>();
  private boolean parsing = true;
  private @Nullable SourceFile current;
  private final Set<String> pending = new HashSet<>();
  private Set<SourceFile> wanted = Set.of();
  private final Set<SourceFile> reached = new HashSet<>();
  private boolean stopped;

  /** A syntax error: its 1-based line and the compiler's message. */
  record SyntaxError(int line, String message) {}

  CompilerRun(
      JavaCompiler compiler,
      List<SourceFile> sources,
      List<Path> classPath,
      SourceLevel level,
      MissingPackages missingPackages) {
    sources.forEach(each -> files.put(each.toUri(), each));
    fileManager =
        compiler.getStandardFileManager(this::report, Locale.ROOT, StandardCharsets.UTF_8);
    List<JavaFileObject> compiled = new ArrayList<>(sources);
    try {
      fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      // Without these the compiler looks for sources and plugins on the class path.
      fileManager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      fileManager.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
      if (level.hasModules()) {
        compiled.addAll(missingPackages.declare(sources, fileManager));
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(level.options());
    task = (JavacTask) compiler.getTask(output, fileManager, this::report, options, null, compiled);
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

  /**
   * Parses all files, in order.
   *
   * @throws CompilerCrash when the parser failed
   */
  Map<SourceFile, CompilationUnitTree> parse() {
    try {
      for (CompilationUnitTree unit : task.parse()) {
        SourceFile file = file(unit.getSourceFile());
        if (file != null) {
          units.put(file, unit);
        }
      }
    } catch (IOException | RuntimeException | Error crash) {
      throw new CompilerCrash(CompilerCrash.describe(crash));
    }
    if (units.size() < files.size()) {
      throw new CompilerCrash(CompilerCrash.describe(takeOutput()));
    }
    parsing = false;
    return units;
  }

  List<SyntaxError> syntaxErrors(SourceFile file) {
    return syntaxErrors.getOrDefault(file, List.of());
  }

  Map<SourceFile, CompilationUnitTree> units() {
    return units;
  }

  /** Files that the parser found fault with; they make the rest of the compiler liable to crash. */
  Set<SourceFile> broken() {
    return syntaxErrors.keySet();
  }

  /**
   * Enters the classes of what was parsed, attributing none.
   *
   * @throws CompilerCrash when the compiler failed
   */
  void enter() {
    String crash = analyze();
    if (crash != null && !stopped) {
      throw new CompilerCrash(crash);
    }
  }

  /**
   * Attributes the {@code wanted} ones of the files that were parsed. A crash while one file is
   * attributed is noted and the others go on, as long as the compiler can.
   *
   * @throws CompilerCrash when the compiler failed before it came to any one file
   */
  void attribute(Set<SourceFile> wanted) {
    this.wanted = wanted;
    units.forEach(
        (file, unit) -> {
          if (wanted.contains(file)) {
            pending.addAll(Preparation.declaredClasses(unit));
          }
        });
    int before;
    String crash;
    do {
      before = reached.size();
      current = null;
      crash = analyze();
      if (crash != null && current != null && !stopped) {
        noteCrash(current, crash);
      }
      if (CompilerCrash.OUT_OF_MEMORY.equals(crash)) {
        throw new CompilerCrash(crash);
      }
    } while (crash != null && !stopped && reached.size() > before);
    if (reached.isEmpty() && units.keySet().stream().anyMatch(this::hasClasses)) {
      throw new CompilerCrash(crash == null ? CompilerCrash.GAVE_UP : crash);
    }
  }

  private boolean hasClasses(SourceFile file) {
    return units.get(file).getTypeDecls().stream().anyMatch(ClassTree.class::isInstance);
  }

  /** Whether the compiler came as far as attributing {@code file}, or need not. */
  boolean hasReached(SourceFile file) {
    return reached.contains(file) || !hasClasses(file);
  }

  private @Nullable String analyze() {
    try {
      task.analyze();
    } catch (IOException | RuntimeException | Error crash) {
      takeOutput();
      return CompilerCrash.describe(crash);
    }
    String trace = takeOutput();
    return trace.isBlank() ? null : CompilerCrash.describe(trace);
  }

  private String takeOutput() {
    String taken = output.toString();
    output.getBuffer().setLength(0);
    return taken;
  }

  void noteCrash(SourceFile file, String reason) {
    crashes.putIfAbsent(file, reason);
  }

  /** Why the compiler crashed on {@code file}; null when it did not. */
  @Nullable String crash(SourceFile file) {
    return crashes.get(file);
  }

  Set<SourceFile> crashed() {
    return crashes.keySet();
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

  /** Stops the compiler after the wanted files, which come first. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private boolean isPastWanted(TaskEvent event) {
    if (current != null && wanted.contains(current)) {
      TypeElement type = event.getTypeElement();
      if (type != null) {
        pending.remove(type.getQualifiedName().toString());
      }
      return false;
    }
    return pending.isEmpty();
  }

  private final class Progress implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        current = file(event.getSourceFile());
        if (current != null) {
          reached.add(current);
        }
        if (isPastWanted(event)) {
          stopped = true;
          throw new Enough();
        }
      }
    }
  }
}
