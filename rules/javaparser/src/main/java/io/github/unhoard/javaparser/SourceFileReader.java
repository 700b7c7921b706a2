package io.github.unhoard.javaparser;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
      SourceText text = SourceText.of(decode(Files.readAllBytes(input.file())));
      return parse(input, text);
    } catch (NoSuchFileException e) {
      return failure(input, 0, "file does not exist");
    } catch (IOException e) {
      return failure(input, 0, "cannot be read: " + e.getMessage());
    } catch (StackOverflowError e) {
      return failure(input, 0, "nested too deeply for the parser");
    } catch (RuntimeException | Error e) {
      return failure(input, 0, Crash.describe(e));
    }
  }

  /** Malformed bytes, mostly in comments, must not cost the file. */
  private String decode(byte[] bytes) throws IOException {
    return encoding
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private Read parse(SourceInput input, SourceText text) {
    SourceParser.Parsed parsed = parser.parse(text);
    List<SourceParser.SyntaxError> errors = parsed.errors();
    if (parsed.unit() == null) {
      SourceParser.SyntaxError first =
          errors.isEmpty() ? new SourceParser.SyntaxError(0, "no Java source") : errors.get(0);
      return failure(input, first.line(), first.message());
    }
    List<Problem> problems = new ArrayList<>();
    for (SourceParser.SyntaxError error : errors) {
      problems.add(new Problem(input.path(), error.line(), error.message(), false));
    }
    return new Read(new ParsedFile(text, parsed.unit(), problems), null);
  }

  private static Read failure(SourceInput input, int line, String reason) {
    return new Read(null, new Problem(input.path(), line, reason, true));
  }
}
