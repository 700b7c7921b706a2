package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CacheChain;
import io.github.unhoard.core.analysis.Creation;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.fix.Generics;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.fix.SourceCode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Limits a cache that has no limit. */
final class SizeRepair {
  private static final Set<String> MAPS =
      Set.of("java.util.Map", "java.util.HashMap", "java.util.LinkedHashMap");
  private static final Pattern CREATION =
      Pattern.compile("new\\s+(?:java\\.util\\.)?LinkedHashMap\\s*(<[^()]*>)\\s*\\(");

  private SizeRepair() {}

  /**
   * Sets a size on the builder, or a real one where an endless one is set.
   *
   * @param holder what the cache is called; empty where nobody names it
   */
  static Optional<Fix> of(CacheChain chain, String holder) {
    if (!(chain.build() instanceof Expression.Call build)
        || chain.model().repair() != null
        || !chain.model().size().contains("maximumSize")
        || chain.configured().contains("weigher")) {
      return Optional.empty();
    }
    CompilationUnit unit = chain.site().executable().owner().unit();
    Expression at = build.receiver();
    while (at instanceof Expression.Call call) {
      if (chain.unlimited().contains(call.method().name())
          && chain.model().size().contains(call.method().name())) {
        Expression endless = call.arguments().get(0);
        SizeLimit limit = SizeLimit.of(holder, unit, endless.range().startOffset());
        return Repair.in(unit).replace(endless, limit.text()).titled(limit.title());
      }
      boolean starts =
          chain.model().start().contains(call.method().owner().name() + "#" + call.method().name());
      if (starts) {
        return chain.unlimited().stream().anyMatch(chain.model().size()::contains)
            ? Optional.empty()
            : limited(holder, unit, call, chain.build() == call ? call : build);
      }
      at = call.receiver();
    }
    return Optional.empty();
  }

  /** One more call right after {@code start}, on a line of its own where the next one is. */
  private static Optional<Fix> limited(
      String holder, CompilationUnit unit, Expression.Call start, Expression.Call build) {
    Repair repair = Repair.in(unit);
    SourceCode code = repair.code();
    int end = start.range().endOffset();
    int next = code.skipBlank(end);
    if (!code.has(next, '.') || !build.range().encloses(start.range())) {
      return Optional.empty();
    }
    SizeLimit limit = SizeLimit.of(holder, unit, end);
    return repair
        .replace(end, end, code.text(end, next) + ".maximumSize(" + limit.text() + ")")
        .titled(limit.title());
  }

  /** Lets a {@code LinkedHashMap} drop its eldest entry. */
  static Optional<Fix> of(Retention retention, Creation creation) {
    if (!(creation.value() instanceof Expression.New made)) {
      return Optional.empty();
    }
    CompilationUnit unit = creation.site().executable().owner().unit();
    SizeLimit limit = SizeLimit.of(retention.field().name(), unit, made.range().startOffset());
    return made.body() == null
        ? retention.field().owner().unit().equals(unit)
            ? overridden(retention.field().node(), made, Repair.in(unit), limit)
            : Optional.empty()
        : answered(made.body(), Repair.in(unit), limit);
  }

  private static Optional<Fix> overridden(
      FieldNode field, Expression.New made, Repair repair, SizeLimit limit) {
    SourceCode code = repair.code();
    List<String> types = Generics.of(field, code);
    Matcher written =
        CREATION
            .matcher(code.characters())
            .region(made.range().startOffset(), made.range().endOffset());
    if (types.size() != 2
        || types.stream().anyMatch(each -> each.startsWith("?"))
        || !MAPS.contains(field.type().name())
        || !written.lookingAt()
        || !made.type().name().endsWith("LinkedHashMap")) {
      return Optional.empty();
    }
    String arguments = String.join(", ", types);
    if (written.group(1).matches("<\\s*>")) {
      // Before Java 9 an anonymous class has to spell its type arguments.
      repair.replace(written.start(1), written.end(1), "<" + arguments + ">");
    }
    int end = made.range().endOffset();
    String body =
        repair.block(
            code.indentOf(made.range().startOffset()),
            "\t@Override",
            "\tprotected boolean removeEldestEntry(java.util.Map.Entry<"
                + arguments
                + "> eldest) {",
            "\t\treturn size() > " + limit.text() + ";",
            "\t}",
            "}");
    return repair.replace(end, end, " {" + body).titled(limit.title());
  }

  /** An override that always says no gets a real answer. */
  private static Optional<Fix> answered(ClassNode body, Repair repair, SizeLimit limit) {
    for (MethodNode method : body.methods()) {
      Expression answer = method.name().equals("removeEldestEntry") ? only(method) : null;
      if (answer instanceof Expression.Literal literal && literal.value().equals("false")) {
        return repair.replace(answer, "size() > " + limit.text()).titled(limit.title());
      }
    }
    return Optional.empty();
  }

  private static @Nullable Expression only(MethodNode method) {
    return method.body() != null
            && method.body().statements().size() == 1
            && method.body().statements().get(0) instanceof Statement.Return result
        ? result.value()
        : null;
  }
}
