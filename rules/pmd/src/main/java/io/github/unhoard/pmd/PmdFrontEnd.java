package io.github.unhoard.pmd;

import io.github.unhoard.core.frontend.ClassPathEntries;
import io.github.unhoard.core.frontend.DecodedSource;
import io.github.unhoard.core.frontend.DeepStack;
import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.frontend.UnreadableSource;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.lang.LanguageVersion;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.util.log.PmdReporter;
import org.jspecify.annotations.Nullable;

/**
 * Lowers sources with PMD. PMD sees one file at a time: other files of the set are known only where
 * the class path has their classes.
 */
public final class PmdFrontEnd implements FrontEnd {
  /**
   * More than most threads have. Not much more: PMD recurses without end on a class that is its own
   * supertype, and the time and memory that costs grow with the stack.
   */
  private static final long STACK_BYTES = 16L << 20;

  @Override
  public String name() {
    return "pmd";
  }

  @Override
  public Lowering lower(SourceSet sources) {
    List<SourceInput> inputs = new ArrayList<>(sources.files());
    inputs.sort(Comparator.comparing(SourceInput::path));
    List<DecodedSource> files = new ArrayList<>();
    List<Problem> failures = new ArrayList<>();
    for (SourceInput input : inputs) {
      try {
        DecodedSource file = DecodedSource.read(input, sources.encoding());
        Nesting.problem(file).ifPresentOrElse(failures::add, () -> files.add(file));
      } catch (IOException | RuntimeException unreadable) {
        failures.add(UnreadableSource.problem(input.path(), unreadable));
      }
    }
    List<String> warnings = new ArrayList<>();
    LanguageVersion language = language(sources.release(), warnings);
    ClassPathEntries classPath = ClassPathEntries.of(sources.classPath());
    warnings.addAll(classPath.warnings());
    PMDConfiguration configuration = configuration(classPath.usable());
    configuration.setDefaultLanguageVersion(language);
    PmdRun run = new PmdRun(configuration, language, files);
    DeepStack.run("unhoard-pmd", STACK_BYTES, run::run);
    failures.addAll(run.failures());
    failures.sort(null);
    List<CompilationUnit> units = new ArrayList<>(run.units());
    units.sort(Comparator.comparing(CompilationUnit::path));
    return new Lowering(units, failures, warnings);
  }

  private static PMDConfiguration configuration(List<Path> classPath) {
    PMDConfiguration configuration = new PMDConfiguration();
    configuration.setReporter(PmdReporter.quiet());
    configuration.setThreads(0);
    configuration.setIgnoreIncrementalAnalysis(true);
    // Newer PMDs take no class loader beside a class path; what runs this may be seen through it.
    if (!classPath.isEmpty()) {
      configuration.prependAuxClasspath(
          classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
    return configuration;
  }

  private static LanguageVersion language(@Nullable String release, List<String> warnings) {
    JavaLanguageModule java = JavaLanguageModule.getInstance();
    if (release == null) {
      return java.getDefaultVersion();
    }
    LanguageVersion version = java.getVersion(release);
    if (version == null) {
      version = java.getDefaultVersion();
      warnings.add("PMD does not know Java " + release + "; read as Java " + version.getVersion());
    }
    return version;
  }
}
