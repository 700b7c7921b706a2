package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.LastingModel;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Entries put into a cache server without a time to live, under keys that are as many as data. */
final class LastingEntries {
  private static final Pattern CACHE = Pattern.compile(".*(?:[cC]ache|CACHE).*", Pattern.DOTALL);

  private LastingEntries() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      TypeRef receiver =
          call.receiver() == null
              ? call.method().owner()
              : program.catalog().typeOf(call.receiver());
      Optional<LastingModel> model = program.catalog().lasting(call.method(), receiver);
      if (model.isPresent()
          && call.arguments().size() == model.get().arguments()
          && !call.isReference()
          && !call.site().executable().owner().isTest()) {
        judge(call, model.get(), program).ifPresent(sink);
      }
    }
  }

  private static Optional<Finding> judge(CallSite call, LastingModel model, Program program) {
    Expression key = call.arguments().get(model.key());
    boolean many = program.originOf(key, call.site()) == KeyOrigin.OPEN;
    if (!many
        || program.phaseOf(call.site(), null) != Phase.OPERATION
        || isCalledHere(program.catalog().names("timeToLive"), call, program)) {
      return Optional.empty();
    }
    boolean deleted = isCalledHere(program.catalog().names("lastingRemovals"), call, program);
    boolean cache = isNamedCache(call);
    // A data store keeps on purpose what it is given, and forgets what it is told to.
    return deleted && !cache
        ? Optional.empty()
        : Optional.of(report(call, deleted || !cache ? Tier.INFO : Tier.WARNING, deleted));
  }

  private static boolean isCalledHere(Set<String> names, CallSite call, Program program) {
    return program.callsWithin(call.site().executable().owner()).stream()
        .anyMatch(
            each ->
                names.contains(each.method().name())
                    && !each.method().owner().name().startsWith("java."));
  }

  /** Whether the code calls it a cache: the type, the class, the method, a variable or the key. */
  private static boolean isNamedCache(CallSite call) {
    String names =
        String.join(
            " ",
            call.receiver() == null ? "" : call.receiver().type().simpleName(),
            call.site().executable().owner().outermost().simpleName(),
            call.site().executable().name(),
            words(call.node()));
    return CACHE.matcher(names).matches();
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    if (node instanceof Expression.FieldAccess field) {
      words.append(field.name());
    } else if (node instanceof Expression.LocalAccess local) {
      words.append(local.local().name());
    } else if (node instanceof Expression.Call call) {
      words.append(call.method().name());
    } else if (node instanceof Expression.Literal literal) {
      words.append(literal.value());
    }
    List<Node> children = node.children();
    children.forEach(child -> words.append(' ').append(words(child)));
    return words.toString();
  }

  private static Finding report(CallSite call, Tier tier, boolean deleted) {
    String where = Wording.at(call.site());
    return Report.at(CacheWithoutEviction.INFO, tier, call.site())
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " stores an entry per key in the server",
            call.site())
        .because(
            Evidence.Role.BOUND,
            call.method().name() + "() is given no time to live, and nothing here sets one")
        .because(
            Evidence.Role.RELEASE,
            deleted ? "entries are deleted on some occasions only" : "nothing here deletes one")
        .because(Evidence.Role.REPAIR, "Store it with a time to live")
        .saying(
            where
                + " stores an entry per key that stays in the server "
                + (deleted ? "until it is deleted" : "for ever")
                + ": "
                + call.method().name()
                + "() is given no time to live. Give it one, unless the server is the database of"
                + " these entries, or evicts by its own maxmemory-policy.");
  }
}
