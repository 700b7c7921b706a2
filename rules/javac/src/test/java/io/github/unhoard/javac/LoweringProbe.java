package io.github.unhoard.javac;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.core.tree.TreePrinter;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lowers a folder by hand, to measure it or, with {@code -Dprint=true}, to read it. */
final class LoweringProbe {
  private LoweringProbe() {}

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    List<Path> classPath =
        arguments.length < 2
            ? List.of()
            : Arrays.stream(arguments[1].split(File.pathSeparator)).map(Path::of).toList();
    List<SourceInput> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(each -> each.toString().endsWith(".java"))
          .forEach(
              each ->
                  inputs.add(
                      new SourceInput(
                          each,
                          root.relativize(each).toString().replace('\\', '/'),
                          SourceRole.MAIN)));
    }
    String release = System.getProperty("release");
    SourceSet sources = new SourceSet(inputs, classPath, StandardCharsets.UTF_8, release);
    long start = System.nanoTime();
    Lowering lowering = new JavacFrontEnd().lower(sources);
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (Boolean.getBoolean("print")) {
      lowering.units().forEach(each -> System.out.print(TreePrinter.print(each)));
    }
    for (CompilationUnit unit : lowering.units()) {
      String text = Files.readString(root.resolve(unit.path()));
      TreeInvariants.violations(unit, text).stream()
          .limit(5)
          .forEach(each -> System.out.println("VIOLATION " + unit.path() + ": " + each));
      unit.problems().forEach(each -> System.out.println("PROBLEM " + each));
    }
    lowering.failures().forEach(each -> System.out.println("FAILURE " + each));
    lowering.warnings().forEach(each -> System.out.println("WARNING " + each));
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(each -> each.getType() == java.lang.management.MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(each -> each.getUsed())
            .sum();
    System.out.printf(
        "%d files, %d units, %d failures, %d problems, %d ms, %d MB peak%n",
        inputs.size(),
        lowering.units().size(),
        lowering.failures().size(),
        lowering.units().stream().mapToLong(each -> each.problems().size()).sum(),
        millis,
        peak >> 20);
  }
}
