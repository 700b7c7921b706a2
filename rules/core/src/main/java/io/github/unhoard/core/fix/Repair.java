package io.github.unhoard.core.fix;

import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edits of one repair in one file. It is given up, and no fix comes of it, as soon as one of
 * them meets source it does not expect. Code to insert is given as lines; each tab that begins one
 * stands for a level of the file's own indentation.
 */
public final class Repair {
  private final SourceCode code;
  private final List<Edit> edits = new ArrayList<>();
  private boolean given = true;

  private Repair(SourceCode code) {
    this.code = code;
  }

  /** No edits of {@code unit} yet. */
  public static Repair in(CompilationUnit unit) {
    return new Repair(SourceCode.of(unit));
  }

  /** The file to repair. */
  public SourceCode code() {
    return code;
  }

  /** Replaces what stands between two offsets. */
  public Repair replace(int from, int to, String replacement) {
    edits.add(new Edit(new Location(code.path(), code.range(from, to)), replacement));
    return this;
  }

  /** Replaces all of {@code expression}. */
  public Repair replace(Expression expression, String replacement) {
    return replace(expression.range().startOffset(), expression.range().endOffset(), replacement);
  }

  /** Calls another method with the same arguments. */
  public Repair rename(Expression.Call call, String method) {
    int from =
        call.receiver() == null ? call.range().startOffset() : call.receiver().range().endOffset();
    // Without a qualifier the name may be imported, and the other one is not.
    String before = call.receiver() == null ? "[\\w$.\\s]*\\.\\s*" : "[\\s)]*\\.\\s*";
    Matcher name =
        Pattern.compile(before + "(" + Pattern.quote(call.method().name()) + ")\\s*\\(")
            .matcher(code.characters())
            .region(from, Math.max(from, call.range().endOffset()));
    return name.lookingAt() ? replace(name.start(1), name.end(1), method) : giveUp();
  }

  /** Puts a statement right before the one at {@code spot}. */
  public Repair before(Spot spot, String statement) {
    int at = spot.statement().range().startOffset();
    String between = code.startsLine(at) ? "\n" + code.indentOf(at) : " ";
    return replace(at, at, statement + between);
  }

  /** Puts lines right after {@code statement}. */
  public Repair after(Statement statement, String... lines) {
    OptionalInt end = endOf(statement);
    int start = statement.range().startOffset();
    if (end.isEmpty() || !code.startsLine(start)) {
      return giveUp();
    }
    int at = code.pastComment(end.getAsInt());
    return replace(at, at, block(code.indentOf(start), lines));
  }

  /** {@code lines}, each on a new line and indented by {@code indent} and its own levels. */
  public String block(String indent, String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String own = line.stripLeading();
      String levels = code.step().repeat(line.length() - own.length());
      text.append('\n').append(own.isEmpty() ? "" : indent + levels).append(own);
    }
    return text.toString();
  }

  /** Just past {@code statement} and its semicolon; empty if none is there. */
  public OptionalInt endOf(Statement statement) {
    int end = statement.range().endOffset();
    if (code.has(end - 1, ';') || code.has(end - 1, '}')) {
      return OptionalInt.of(end);
    }
    int next = code.skipBlank(end);
    return code.has(next, ';') ? OptionalInt.of(next + 1) : OptionalInt.empty();
  }

  /** No fix comes of this repair. */
  public Repair giveUp() {
    given = false;
    return this;
  }

  /** The fix; empty when the repair was given up or changes nothing. */
  public Optional<Fix> titled(String title) {
    List<Edit> inOrder =
        edits.stream().sorted(Comparator.comparing(Edit::location)).distinct().toList();
    for (int i = 1; i < inOrder.size(); i++) {
      int before = inOrder.get(i - 1).location().range().endOffset();
      given &= before <= inOrder.get(i).location().range().startOffset();
    }
    return given && !edits.isEmpty() ? Optional.of(new Fix(title, inOrder)) : Optional.empty();
  }
}
