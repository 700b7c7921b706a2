package io.github.unhoard.javac;

import java.util.Map;

/**
 * Names that later became keywords. No level of today's compilers takes {@code enum} or {@code
 * assert} for a name, so the compiler is shown a spelling of equal length instead, and the lowered
 * tree has the original again.
 */
final class OldIdentifiers {
  private static final Map<String, String> SPELLINGS = Map.of("enum", "en$m", "assert", "ass$rt");
  private static final Map<String, String> ORIGINALS = Map.of("en$m", "enum", "ass$rt", "assert");

  /** What may follow a name but cannot begin the condition of an assertion. */
  private static final String AFTER_NAME = "=.;,)][*/%<>?&|^:";

  private OldIdentifiers() {}

  /** {@code text} with the keywords that can only be names spelt otherwise. */
  static String respelt(String text) {
    StringBuilder respelt = new StringBuilder(text);
    Tokens tokens = new Tokens(text, 0, text.length());
    boolean afterDot = false;
    boolean afterType = false;
    while (tokens.next()) {
      for (Map.Entry<String, String> each : SPELLINGS.entrySet()) {
        if (tokens.is(each.getKey())
            && tokens.past() - tokens.start() == each.getKey().length()
            && (afterDot || isName(tokens, afterType))) {
          respelt.replace(tokens.start(), tokens.past(), each.getValue());
        }
      }
      afterDot = tokens.first() == '.';
      afterType = tokens.isName() && !tokens.is("else") && !tokens.is("do");
    }
    return respelt.toString();
  }

  private static boolean isName(Tokens tokens, boolean afterType) {
    Tokens ahead = tokens.ahead();
    boolean atEnd = !ahead.next();
    if (tokens.is("enum")) {
      return !atEnd && !ahead.isName();
    }
    return !atEnd && (AFTER_NAME.indexOf(ahead.first()) >= 0 || afterType && ahead.first() == '(');
  }

  /** The name as the source has it. */
  static String original(CharSequence name) {
    String text = name.toString();
    return ORIGINALS.getOrDefault(text, text);
  }
}
