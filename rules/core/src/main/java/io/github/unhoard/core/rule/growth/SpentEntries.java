package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * Entries that end by themselves and say so, which nothing takes out for it: references whose
 * object is gone, keys of directories that are gone. However long the holder lives, they are of no
 * use in it.
 */
final class SpentEntries {
  private static final String WATCH_KEY = "java.nio.file.WatchKey";

  private SpentEntries() {}

  /** The finding on {@code retention}, if it only gains such entries. */
  static Optional<Finding> judge(Retention retention, RuleInfo rule, Program program) {
    List<TypeRef> types = retention.field().node().type().arguments();
    if (types.isEmpty()) {
      return Optional.empty();
    }
    boolean keys = types.get(0).name().equals(WATCH_KEY) && isReset(retention, program);
    boolean references = isReference(types.get(types.size() - 1), program);
    return keys || references
        ? GrowOnly.of(retention, program).map(verdict -> report(verdict, keys, rule))
        : Optional.empty();
  }

  private static boolean isReference(TypeRef type, Program program) {
    return program.catalog().names("weakReferenceTypes").stream()
        .anyMatch(each -> program.catalog().isA(type, each));
  }

  /** Whether the class asks a key whether it is still good. */
  private static boolean isReset(Retention retention, Program program) {
    return program.callsWithin(retention.field().owner()).stream()
        .filter(each -> each.method().name().equals("reset") && each.receiver() != null)
        .map(CallSite::receiver)
        .anyMatch(each -> each.type().name().equals(WATCH_KEY));
  }

  private static Finding report(GrowOnly verdict, boolean keys, RuleInfo rule) {
    String name = verdict.retention().field().name();
    String spent =
        keys
            ? "a key whose directory is gone, for which reset() gives false,"
            : "a reference whose object is gone";
    String repair =
        keys ? "Remove the key where reset() gives false" : "Remove what get() gives null for";
    return verdict
        .begin(rule, keys ? Tier.WARNING : Tier.INFO)
        .because(Evidence.Role.RELEASE, "nothing takes " + spent + " out")
        .because(Evidence.Role.REPAIR, repair)
        .saying(
            name
                + " keeps what is of no use any more: "
                + Wording.growth(verdict.leading())
                + ", and nothing takes "
                + spent
                + " out. "
                + repair
                + ".");
  }
}
