package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.Vocabulary;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keys that are words of the program rather than data: names of its parts, formats, algorithms,
 * locales. There are as many as somebody wrote, though no type says so; what methods and parameters
 * call them does. The name of a user, a host or a file is data, and so is a name of whatever.
 */
final class KeyVocabulary {
  private static final int MAX_HOPS = 4;
  private static final Pattern SAME =
      Pattern.compile("toLowerCase|toUpperCase|trim|strip|intern|toString|replace\\w*|substring");
  private static final Pattern FEW_TYPES =
      Pattern.compile(
          "boolean|byte|java\\.lang\\.(Boolean|Byte|Class|Package|ClassLoader|Module)"
              + "|java\\.util\\.(Locale|TimeZone|Currency)|java\\.time\\.ZoneId"
              + "|java\\.nio\\.charset\\.Charset");

  private final Program program;
  private final Vocabulary vocabulary;

  KeyVocabulary(Program program) {
    this.program = program;
    this.vocabulary = program.catalog().vocabulary();
  }

  /** Whether {@code key}, written in {@code owner}, is put together from words alone. */
  boolean isWord(Expression key, ClassInfo owner) {
    return isWord(key, owner, MAX_HOPS);
  }

  private boolean isWord(Expression key, ClassInfo owner, int hops) {
    if (hops == 0) {
      return false;
    }
    if (key instanceof Expression.Literal || isFew(key.type())) {
      return true;
    }
    if (key instanceof Expression.Cast cast) {
      return isWord(cast.value(), owner, hops);
    }
    if (key instanceof Expression.Operation sum && sum.operator().equals("+")) {
      return sum.operands().stream().allMatch(each -> isWord(each, owner, hops - 1));
    }
    if (key instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, owner);
      return values.isEmpty() && isText(key) && vocabulary.isWord(local.local().name())
          || values.size() == 1 && isWord(values.get(0), owner, hops - 1);
    }
    if (key instanceof Expression.New made) {
      return !made.arguments().isEmpty()
          && made.arguments().stream()
              .allMatch(each -> isNumber(each.type()) || isWord(each, owner, hops - 1))
          && made.arguments().stream().anyMatch(each -> isWord(each, owner, hops - 1));
    }
    if (key instanceof Expression.FieldAccess field) {
      return isText(key) && vocabulary.isWord(field.name());
    }
    return key instanceof Expression.Call call && isWord(call, owner, hops);
  }

  private boolean isWord(Expression.Call call, ClassInfo owner, int hops) {
    String name = call.method().name();
    return SAME.matcher(name).matches()
        ? call.receiver() != null && isWord(call.receiver(), owner, hops - 1)
        : isText(call)
            && (vocabulary.isWord(name.replaceFirst("^get(?=[A-Z])", ""))
                || name.equals("getName")
                    && call.receiver() != null
                    && isFew(call.receiver().type()));
  }

  private static boolean isText(Expression value) {
    return value.type().name().equals("java.lang.String") || !value.type().resolved();
  }

  private static boolean isFew(TypeRef type) {
    return type.has(TypeTrait.ENUM) || FEW_TYPES.matcher(type.name()).matches();
  }

  private static boolean isNumber(TypeRef type) {
    return type.name().equals("int") || type.name().equals("java.lang.Integer");
  }
}
