package io.github.unhoard.maven.select;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A path pattern in the syntax that Maven users know from Ant: {@code ?} is one character, {@code
 * *} any number of them, {@code **} any number of folders; a trailing {@code /} means all below. A
 * pattern matches the whole path or its end from some folder on.
 */
public record PathPattern(Pattern regex) {

  /** The pattern written {@code text}. */
  public static PathPattern of(String text) {
    String wanted = text.strip().replace('\\', '/');
    String whole = wanted.endsWith("/") ? wanted + "**" : wanted;
    StringBuilder regex = new StringBuilder(whole.startsWith("/") ? "" : "(?:.*/)?");
    int at = whole.startsWith("/") ? 1 : 0;
    while (at < whole.length()) {
      if (whole.startsWith("**/", at)) {
        regex.append("(?:.*/)?");
        at += 3;
      } else if (whole.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        regex.append(oneCharacter(whole.charAt(at)));
        at++;
      }
    }
    return new PathPattern(Pattern.compile(regex.toString()));
  }

  /** The patterns written {@code texts}; blank ones are left out. */
  public static List<PathPattern> all(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).map(PathPattern::of).toList();
  }

  /** Whether {@code path}, relative and with {@code /}, matches. */
  public boolean matches(String path) {
    return regex.matcher(path).matches();
  }

  private static String oneCharacter(char character) {
    return switch (character) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(character));
    };
  }
}
