package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Multiplicity;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.catalog.Vocabulary;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Keys that are data, as far as types and names tell: there are as many as requests, users,
 * connections, files or texts. That nothing limits the keys says less: most maps that only grow are
 * keyed by something of which a program has dozens, and no type says which.
 */
public final class DataKeys {
  private static final int MAX_HOPS = 4;
  private static final int MAX_CALLERS = 20;

  /** How much a name or type must say. */
  private enum Asked {
    /**
     * That it tells one user, request or connection from all others: new ones come all the time.
     */
    IDENTITY,
    /** That it is data: there may be many. */
    DATA,
    /** That it is data or a neighbour: there may be many, or few. */
    NEIGHBOURS
  }

  /** Holders that gain an entry with each call, whatever is added. */
  private static final Set<String> REPEATING = Set.of("collection", "multimap", "stream");

  private final Program program;
  private final Vocabulary vocabulary;
  private final KeyVocabulary words;
  private final MissedKeys missed;
  private final Asked asked;

  private DataKeys(Program program, KeyVocabulary words, Asked asked) {
    this.program = program;
    this.vocabulary = program.catalog().vocabulary();
    this.words = words;
    this.missed = new MissedKeys(program);
    this.asked = asked;
  }

  /** Whether something adds as many entries to {@code holder} as there are data. */
  public static boolean fill(Retention holder, Program program) {
    return in(holder.growths(), holder, program, new KeyVocabulary(program));
  }

  /** Whether there are as many entries of some of {@code growths} as there are data. */
  static boolean in(
      List<Growth> growths, Retention retention, Program program, KeyVocabulary words) {
    return fill(
        growths,
        retention,
        new DataKeys(program, words, Asked.DATA),
        new DataKeys(program, words, Asked.NEIGHBOURS));
  }

  /**
   * Whether entries of some of {@code growths} come with each user, request or connection. Of maps
   * that only grow and are keyed by files, texts or addresses, one in four was a leak in code that
   * nobody had looked at before (docs/triage.md).
   */
  static boolean comeAllTheTime(
      List<Growth> growths, Retention retention, Program program, KeyVocabulary words) {
    return fill(
        growths,
        retention,
        new DataKeys(program, words, Asked.IDENTITY),
        new DataKeys(program, words, Asked.NEIGHBOURS));
  }

  /** Whether there is no end of what {@code value} may be. */
  static boolean include(Expression value, Site site, Program program) {
    return new DataKeys(program, new KeyVocabulary(program), Asked.DATA)
        .isData(value, site, MAX_HOPS);
  }

  private static boolean fill(
      List<Growth> growths, Retention retention, DataKeys certain, DataKeys likely) {
    return growths.stream()
        .anyMatch(
            each ->
                certain.isData(each, retention)
                    || certain.isKept(each, retention) && likely.isData(each, retention));
  }

  /** Whether what is kept, under whatever key, is data. */
  private boolean isKept(Growth growth, Retention retention) {
    return isNoun(retention.field().name())
        || growth.value() != null && isData(growth.value(), growth.site(), MAX_HOPS);
  }

  private boolean isData(Growth growth, Retention retention) {
    boolean inCollection = growth.depth() > 0 && growth.value() == null;
    if (inCollection || growth.depth() == 0 && isRepeating(retention)) {
      return missed
          .filledWith(growth)
          .map(each -> isData(each.key(), each.site(), MAX_HOPS))
          .orElseGet(() -> asked != Asked.IDENTITY || comesAgain(growth));
    }
    if (growth.key() != null && Measures.make(growth.key().type(), program)) {
      return false;
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

  /** Whether the sources show that more is added again and again. */
  private boolean comesAgain(Growth growth) {
    return program.multiplicityOf(growth.site()) == Multiplicity.MANY
        || growth.value() == null
            && growth.key() != null
            && isData(growth.key(), growth.site(), MAX_HOPS);
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
    if (hops == 0 || key instanceof Expression.Literal || words.isWord(key, owner)) {
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
    if (ConfigurationText.gives(key)) {
      return false;
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
        ? isNoun(local.local().name()) && !isGivenConfigured(local, site, hops)
            || isGivenData(local, site, hops)
        : any(values, site, hops);
  }

  private boolean any(List<Expression> parts, Site site, int hops) {
    return parts.stream().anyMatch(each -> isData(each, site, hops - 1));
  }

  private boolean isDataCall(Expression.Call call, Site site, int hops) {
    String name = call.method().name();
    boolean data = isNoun(name);
    if (data || vocabulary.isConfigured(name)) {
      return data;
    }
    return call.receiver() == null || call.method().isStatic()
        ? any(call.arguments(), site, hops)
        : isData(call.receiver(), site, hops - 1);
  }

  /** Whether all callers hand data in. */
  private boolean isGivenData(Expression.LocalAccess local, Site site, int hops) {
    return allGive(local, site, (given, at) -> isData(given, at, hops - 1));
  }

  /** Whether all callers hand in what a configuration says. */
  private boolean isGivenConfigured(Expression.LocalAccess local, Site site, int hops) {
    return hops > 0 && allGive(local, site, (given, at) -> isConfigured(given, at, hops - 1));
  }

  private boolean isConfigured(Expression value, Site site, int hops) {
    if (!(value instanceof Expression.LocalAccess local)) {
      return ConfigurationText.gives(value);
    }
    List<Expression> values = program.valuesOf(local, site.executable().owner());
    return values.isEmpty()
        ? isGivenConfigured(local, site, hops)
        : hops > 0 && values.stream().allMatch(each -> isConfigured(each, site, hops - 1));
  }

  private boolean allGive(
      Expression.LocalAccess local, Site site, BiPredicate<Expression, Site> matching) {
    int index = site.executable().parameters().indexOf(local.local());
    List<CallSite> callers =
        index < 0
            ? List.of()
            : program.callGraph().callersOf(site.executable()).stream()
                .filter(call -> !call.site().executable().owner().isTest())
                .toList();
    return !callers.isEmpty()
        && callers.size() <= MAX_CALLERS
        && callers.stream()
            .allMatch(
                call ->
                    !call.isReference()
                        && index < call.arguments().size()
                        && matching.test(call.arguments().get(index), call.site()));
  }

  private boolean isDataType(TypeRef type) {
    boolean platform =
        switch (asked) {
          case IDENTITY -> vocabulary.isIdentityType(type.name());
          case DATA -> vocabulary.isDataType(type.name());
          case NEIGHBOURS -> vocabulary.mayBeDataType(type.name());
        };
    return platform
        || !type.name().startsWith("java.")
            && isNoun(type.simpleName())
            && !Measures.make(type, program);
  }

  private boolean isNoun(String name) {
    return switch (asked) {
      case IDENTITY -> vocabulary.comesAllTheTime(name);
      case DATA -> vocabulary.isData(name);
      case NEIGHBOURS -> vocabulary.mayBeData(name);
    };
  }
}
