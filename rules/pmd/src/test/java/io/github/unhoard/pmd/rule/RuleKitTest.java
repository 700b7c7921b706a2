package io.github.unhoard.pmd.rule;

import net.sourceforge.pmd.test.SimpleAggregatorTst;

/** PMD's own test kit over {@code xml/<Rule>.xml}: lines, messages, suppressions, properties. */
class RuleKitTest extends SimpleAggregatorTst {
  private static final String RULESET = "rulesets/unhoard.xml";

  @Override
  public void setUp() {
    addRule(RULESET, "CacheWithoutEviction");
    addRule(RULESET, "ReleaseKeyMismatch");
    addRule(RULESET, "ThreadLocalNeverRemoved");
    addRule(RULESET, "UnboundedStaticCollection");
  }
}
