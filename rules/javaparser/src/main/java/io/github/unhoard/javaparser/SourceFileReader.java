package io.github.unhoard.javaparser;

import io.github.unhoard.core.frontend.DecodedSource;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.UnreadableSource;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and parses files; used by one thread only. */
final class SourceFileReader {
  private final Charset encoding;
  private final SourceParser parser = new SourceParser();

  SourceFileReader(Charset encoding) {
    this.encoding = encoding;
  }

  /** A file or, if it could not be read at all, the reason. */
  record Read(@Nullable ParsedFile file, @Nullable Problem failure) {}

  Read read(SourceInput input) {
    try {
      return parse(DecodedSource.read(input, encoding));
    } catch (IOException e) {
      return new Read(null, UnreadableSource.problem(input.path(), e));
    } catch (StackOverflowError e) {
      return failure(input, 0, "nested too deeply for JavaParser; read it with engine=javac");
    } catch (RuntimeException | Error e) {
      return failure(input, 0, Crash.describe(e));
    }
  }

  private Read parse(DecodedSource source) {
    SourceInput input = source.input();
    SourceText text = SourceText.of(source.text());
    SourceParser.Parsed parsed = parser.parse(text);
    List<SourceParser.SyntaxError> errors = parsed.errors();
    if (parsed.unit() == null) {
      SourceParser.SyntaxError first =
          errors.isEmpty() ? new SourceParser.SyntaxError(0, "no Java source") : errors.get(0);
      return failure(input, first.line(), first.message());
    }
    List<Problem> problems = new ArrayList<>(source.problems());
    for (SourceParser.SyntaxError error : errors) {
      problems.add(new Problem(input.path(), error.line(), error.message(), false));
    }
    return new Read(new ParsedFile(text, parsed.unit(), problems), null);
  }

  private static Read failure(SourceInput input, int line, String reason) {
    return new Read(null, new Problem(input.path(), line, reason, true));
  }
}
