package io.github.unhoard.maven.run;

import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.javac.JavacFrontEnd;
import io.github.unhoard.javaparser.JavaParserFrontEnd;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.pmd.PmdFrontEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The {@code engine} option: which front end reads the sources. */
@FunctionalInterface
public interface Engine {

  /** The front ends by the names users give them. */
  Map<String, Supplier<FrontEnd>> FRONT_ENDS =
      Map.of(
          "javac", JavacFrontEnd::new,
          "javaparser", JavaParserFrontEnd::new,
          "pmd", PmdFrontEnd::new);

  /** The choice for {@code sources}. */
  EngineChoice choose(Sources sources);

  /**
   * The engine called {@code name}; {@code auto} is javac where it has a class path.
   *
   * @throws InputFault when there is none
   */
  static Engine named(String name) {
    String id = name.strip().toLowerCase(Locale.ROOT);
    if (id.equals("auto")) {
      return Engine::best;
    }
    Supplier<FrontEnd> frontEnd = FRONT_ENDS.get(id);
    if (frontEnd == null) {
      List<String> known = new ArrayList<>(new TreeMap<>(FRONT_ENDS).keySet());
      known.add(0, "auto");
      throw new InputFault("unknown engine '" + name + "': use " + String.join(", ", known));
    }
    return sources -> new EngineChoice(frontEnd.get(), "as asked for");
  }

  private static EngineChoice best(Sources sources) {
    return sources.knowsClassPath()
        ? new EngineChoice(new JavacFrontEnd(), "since the class path is known")
        : new EngineChoice(new JavaParserFrontEnd(), "since no class path is known");
  }
}
