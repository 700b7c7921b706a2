package io.github.unhoard.maven.report;

import io.github.unhoard.core.finding.Tier;

/** Emphasis on the console; {@link #PLAIN} where there is no terminal. */
public interface Style {

  /** No emphasis at all. */
  Style PLAIN =
      new Style() {
        @Override
        public String strong(String text) {
          return text;
        }

        @Override
        public String tier(Tier tier, String text) {
          return text;
        }
      };

  /** {@code text}, made to stand out. */
  String strong(String text);

  /** {@code text} in the colour of {@code tier}. */
  String tier(Tier tier, String text);
}
