package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.Vocabulary;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Expression;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What variables and methods are called, where nothing else tells what a name is made of. */
final class NameNouns {
  private static final Pattern IDENTIFIER =
      Pattern.compile("(?i).*(id|uuid|uid|guid|number|no|nr)");

  private final Catalog catalog;
  private final Vocabulary vocabulary;

  NameNouns(Catalog catalog) {
    this.catalog = catalog;
    this.vocabulary = catalog.vocabulary();
  }

  /** How sure {@code noun} is of what there is much of; information where it says nothing. */
  Optional<MadeNames.Made> of(String noun, Expression value, boolean composed) {
    if (vocabulary.isConfigured(noun) || endsInConfiguration(noun)) {
      return Optional.empty();
    }
    boolean text = value.type().name().equals("java.lang.String") || !value.type().resolved();
    Tier tier = isData(noun) ? Tier.WARNING : Tier.INFO;
    return tier == Tier.WARNING || composed || text
        ? Optional.of(new MadeNames.Made(noun, tier, composed))
        : Optional.empty();
  }

  private boolean isData(String noun) {
    String flat = noun.replace("_", "").toLowerCase(Locale.ROOT);
    return vocabulary.isIdentity(noun)
        || catalog.names("identityNouns").contains(flat)
        || IDENTIFIER.matcher(noun).matches() && vocabulary.isData(noun);
  }

  /** Whether {@code call} reads what somebody has configured. */
  boolean isConfigured(Expression.Call call) {
    Expression of = call.receiver();
    return vocabulary.isConfigured(call.method().name())
        || of != null
            && (endsInConfiguration(of.type().simpleName())
                || of instanceof Expression.LocalAccess local
                    && endsInConfiguration(local.local().name())
                || of instanceof Expression.FieldAccess field && endsInConfiguration(field.name()));
  }

  private boolean endsInConfiguration(String name) {
    String flat = name.toLowerCase(Locale.ROOT);
    return catalog.names("configurationNouns").stream().anyMatch(flat::endsWith);
  }
}
