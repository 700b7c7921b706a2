package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys that are data, as far as types and names tell: there are as many as requests, users,
 * connections, files or texts. That nothing limits the keys says less: most maps that only grow are
 * keyed by something of which a program has dozens, and no type says which.
 */
final class DataKeys {
  private static final int MAX_HOPS = 4;
  private static final int MAX_CALLERS = 20;

  /** Holders that gain an entry with each call, whatever is added. */
  private static final Set<String> REPEATING = Set.of("collection", "multimap", "stream");

  /** Types of the platform whose values are data. */
  static final Set<String> TYPES =
      Set.of(
          "java.util.UUID",
          "java.util.Date",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.ZonedDateTime",
          "java.net.URI",
          "java.net.URL",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.net.SocketAddress",
          "java.io.File",
          "java.nio.file.Path",
          "java.lang.Thread",
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  private static final Set<String> BYTES = Set.of("byte[]", "java.nio.ByteBuffer");

  private static final Pattern NOUN =
      Pattern.compile(
          "account|addr|address|agent|answer|article|author|book|browser|call|captcha|chat|client|connection"
              + "|content|conversation|cookie|correlation|customer|date|device|digest|doc|document"
              + "|email|entity|event|exchange|file|filename|folder|host|hostname|id|image|inode"
              + "|invoice|ip|item|job|line|login|mail|message|msg|nonce|object|oid|order|page|password"
              + "|path|payload|payment|person|phone|phrase|picture|player|principal|product|query|question"
              + "|record|recipient|remote|request|response|room|row|sender|sentence|session|socket|span"
              + "|sql|statement|subscriber|subscription|task|tenant|text|thread|ticket|time"
              + "|timestamp|token|trace|transaction|tx|txn|uid|upload|uri|url|user|username|uuid|visitor"
              + "|word|xid");

  /** What names a thing by one of its parts: the thing is told by what stands before. */
  private static final Pattern PART =
      Pattern.compile("(id|key|name|uuid|uri|url|path|hash|info|impl|entry|number|no|nr|code)s?");

  /** A program has as many databases as somebody configured. */
  private static final Pattern OF_DATABASE = Pattern.compile("(?i).*(db|jdbc|database)_?ur[il]s?");

  private static final Pattern WORDS = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
  private final Program program;
  private final KeyVocabulary vocabulary;

  DataKeys(Program program, KeyVocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
  }

  /** Whether there are as many entries of {@code growth} as there are data. */
  boolean isData(Growth growth, Retention retention) {
    boolean inCollection = growth.depth() > 0 && growth.value() == null;
    if (inCollection || growth.depth() == 0 && isRepeating(retention)) {
      return true;
    }
    if (growth.value() != null && isNoun(growth.value().type().simpleName())) {
      return true;
    }
    if (growth.key() != null) {
      return isData(growth.key(), growth.site(), MAX_HOPS);
    }
    return isNoun(retention.field().name())
        || growth.node() instanceof Expression.Call bulk
            && any(bulk.arguments(), growth.site(), MAX_HOPS);
  }

  private boolean isRepeating(Retention retention) {
    FieldNode field = retention.field().node();
    Expression made = field.initializer();
    boolean set = isSet(field.type()) || made != null && isSet(made.type());
    return REPEATING.contains(retention.holderKind()) && !set;
  }

  /** Whether what is there already is not added again. */
  private boolean isSet(TypeRef type) {
    return program.catalog().isA(type, "java.util.Set");
  }

  private boolean isData(Expression key, Site site, int hops) {
    ClassInfo owner = site.executable().owner();
    if (hops == 0 || key instanceof Expression.Literal || vocabulary.isWord(key, owner)) {
      return false;
    }
    if (key instanceof Expression.This || isDataType(key.type())) {
      return true;
    }
    if (key instanceof Expression.Cast cast) {
      return isData(cast.value(), site, hops);
    }
    if (key instanceof Expression.Operation sum) {
      return any(sum.operands(), site, hops);
    }
    if (key instanceof Expression.Conditional) {
      return any(key.alternatives(), site, hops);
    }
    if (key instanceof Expression.New made) {
      return any(made.arguments(), site, hops);
    }
    if (key instanceof Expression.FieldAccess field) {
      return isNoun(field.name());
    }
    if (key instanceof Expression.Call call) {
      return isDataCall(call, site, hops);
    }
    if (!(key instanceof Expression.LocalAccess local)) {
      return false;
    }
    List<Expression> values = program.valuesOf(local, owner);
    return values.isEmpty()
        ? isNoun(local.local().name()) || isGivenData(local, site, hops)
        : any(values, site, hops);
  }

  private boolean any(List<Expression> parts, Site site, int hops) {
    return parts.stream().anyMatch(each -> isData(each, site, hops - 1));
  }

  private boolean isDataCall(Expression.Call call, Site site, int hops) {
    String name = call.method().name();
    if (isNoun(name) || OF_DATABASE.matcher(name).matches()) {
      return isNoun(name);
    }
    return call.receiver() == null || call.method().isStatic()
        ? any(call.arguments(), site, hops)
        : isData(call.receiver(), site, hops - 1);
  }

  /** Whether all callers hand data in. */
  private boolean isGivenData(Expression.LocalAccess local, Site site, int hops) {
    int index = site.executable().parameters().indexOf(local.local());
    List<CallSite> callers =
        index < 0 ? List.of() : program.callGraph().callersOf(site.executable());
    return !callers.isEmpty()
        && callers.size() <= MAX_CALLERS
        && callers.stream()
            .filter(call -> !call.site().executable().owner().isTest())
            .allMatch(
                call ->
                    !call.isReference()
                        && index < call.arguments().size()
                        && isData(call.arguments().get(index), call.site(), hops - 1));
  }

  private static boolean isDataType(TypeRef type) {
    return TYPES.contains(type.name())
        || BYTES.contains(type.name())
        || !type.name().startsWith("java.") && isNoun(type.simpleName());
  }

  /** Whether {@code name} ends in a noun for data, perhaps followed by what names one of them. */
  private static boolean isNoun(String name) {
    Matcher words = WORDS.matcher(name);
    String last = "";
    String before = "";
    while (words.find()) {
      before = PART.matcher(last).matches() && !before.isEmpty() ? before : last;
      last = words.group().toLowerCase(Locale.ROOT);
    }
    boolean named = PART.matcher(last).matches() && !before.isEmpty() && !before.equals("get");
    return !OF_DATABASE.matcher(name).matches() && isOne(named ? before : last);
  }

  private static boolean isOne(String word) {
    return NOUN.matcher(word).matches()
        || word.endsWith("s") && NOUN.matcher(word.substring(0, word.length() - 1)).matches()
        || word.endsWith("es") && NOUN.matcher(word.substring(0, word.length() - 2)).matches();
  }
}
