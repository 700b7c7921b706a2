package io.github.unhoard.javac.plugin;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation with the plugin, as a build tool runs it. */
final class CompilerHost {
  static final String LEAK =
      """
        private static final java.util.Map<String, String> OPEN = new java.util.HashMap<>();
        public static void open(String user) { OPEN.put(user, ""); }
      """;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<JavaFileObject> objects = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();

  CompilerHost(Path folder) {
    this.folder = folder;
    options.addAll(
        List.of(
            "-d",
            classes().toString(),
            "-processorpath",
            System.getProperty("java.class.path"),
            "-cp",
            classes().toString()));
  }

  Path classes() {
    return folder.resolve("classes");
  }

  CompilerHost add(String path, String text) throws IOException {
    files.add(write(path, text));
    return this;
  }

  CompilerHost add(JavaFileObject object) {
    objects.add(object);
    return this;
  }

  /** A source that the compiler must look for. */
  CompilerHost onSourcePath(String path, String text) throws IOException {
    write("path/" + path, text);
    return with("-sourcepath", folder.resolve("path").toString());
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  CompilerHost plugin(String arguments) {
    return with(("-Xplugin:Unhoard " + arguments).strip());
  }

  CompilerHost with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  CompilerHost with(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Compiles with a listener, as Maven and Gradle do. */
  Outcome compile() throws IOException {
    Files.createDirectories(classes());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    boolean success;
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<JavaFileObject> sources = new ArrayList<>(objects);
      manager.getJavaFileObjectsFromPaths(files).forEach(sources::add);
      JavaCompiler.CompilationTask task =
          compiler.getTask(output, manager, diagnostics, options, null, sources);
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      success = task.call();
    }
    return new Outcome(success, diagnostics.getDiagnostics(), output.toString(), classFiles());
  }

  /** Compiles as the command does; gives what it prints, and its exit status in the last line. */
  String javac() throws IOException {
    Files.createDirectories(classes());
    StringWriter output = new StringWriter();
    List<String> arguments = new ArrayList<>(options);
    files.forEach(file -> arguments.add(file.toString()));
    int status =
        java.util.spi.ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                new java.io.PrintWriter(output, true),
                new java.io.PrintWriter(output, true),
                arguments.toArray(String[]::new));
    return output.toString().replace(folder + File.separator, "") + "exit " + status;
  }

  private List<String> classFiles() throws IOException {
    try (Stream<Path> found = Files.walk(classes())) {
      return found
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** What a compilation ended with. */
  record Outcome(
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      String output,
      List<String> classFiles) {

    /** Each diagnostic as {@code kind File.java:line:column first line of the message}. */
    List<String> lines() {
      return diagnostics.stream().map(Outcome::line).toList();
    }

    /** The source that each diagnostic marks, from its start to its end. */
    List<String> marked() throws IOException {
      List<String> marked = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> each : diagnostics) {
        String text = each.getSource().getCharContent(true).toString();
        marked.add(text.substring((int) each.getStartPosition(), (int) each.getEndPosition()));
      }
      return marked;
    }

    private static String line(Diagnostic<? extends JavaFileObject> each) {
      String file = each.getSource() == null ? "" : each.getSource().getName();
      return each.getKind()
          + " "
          + file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
          + ":"
          + each.getLineNumber()
          + ":"
          + each.getColumnNumber()
          + " "
          + each.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }
  }
}
