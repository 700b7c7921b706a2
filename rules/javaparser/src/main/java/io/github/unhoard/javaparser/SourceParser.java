package io.github.unhoard.javaparser;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses single files; used by one thread only, as the parser demands. */
final class SourceParser {
  /** The newest level first; the older one knows no {@code yield}, which may then be a name. */
  private static final List<LanguageLevel> LEVELS =
      List.of(LanguageLevel.JAVA_26, LanguageLevel.JAVA_12);

  private final List<JavaParser> parsers = new ArrayList<>();

  SourceParser() {
    for (LanguageLevel level : LEVELS) {
      ParserConfiguration configuration =
          new ParserConfiguration()
              .setLanguageLevel(level)
              .setAttributeComments(false)
              .setDetectOriginalLineSeparator(false)
              .setTabSize(1);
      // Checks of the language level would double the time and change nothing in the tree.
      configuration.getProcessors().clear();
      parsers.add(new JavaParser(configuration));
    }
  }

  /**
   * The result of parsing.
   *
   * @param unit the tree, perhaps with gaps; null when there is none
   * @param errors syntax errors, first one first
   */
  record Parsed(@Nullable CompilationUnit unit, List<SyntaxError> errors) {}

  /**
   * A syntax error.
   *
   * @param line 1-based, in the file; 0 when unknown
   */
  record SyntaxError(int line, String message) {}

  /** Parses with the newest language level, or with an older one where only that succeeds. */
  Parsed parse(SourceText text) {
    Parsed best = null;
    for (JavaParser parser : parsers) {
      Parsed parsed = parse(parser, text);
      if (best == null || isBetter(parsed, best)) {
        best = parsed;
      }
      if (best.errors().isEmpty()) {
        break;
      }
    }
    return best;
  }

  private static boolean isBetter(Parsed parsed, Parsed other) {
    if ((parsed.unit() == null) != (other.unit() == null)) {
      return parsed.unit() != null;
    }
    return parsed.errors().size() < other.errors().size();
  }

  private static Parsed parse(JavaParser parser, SourceText text) {
    ParseResult<CompilationUnit> result =
        parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text.parsed()));
    List<SyntaxError> errors = new ArrayList<>();
    for (Problem problem : result.getProblems()) {
      // The rest are objections of a language level to a tree that is complete.
      if (problem.getCause().isPresent()) {
        errors.add(error(problem, text));
      }
    }
    CompilationUnit unit =
        result
            .getResult()
            .filter(parsed -> parsed.getParsed() != Node.Parsedness.UNPARSABLE)
            .orElse(null);
    return new Parsed(unit, errors);
  }

  private static SyntaxError error(Problem problem, SourceText text) {
    int line =
        problem
            .getLocation()
            .flatMap(location -> location.toRange())
            .map(range -> text.line(range.begin))
            .orElse(0);
    return new SyntaxError(line, problem.getMessage().lines().findFirst().orElse("syntax error"));
  }
}
