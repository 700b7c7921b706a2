package io.github.unhoard.maven.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathPatternTest {

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "**/legacy/**,        app/src/main/java/com/legacy/A.java,  true",
    "**/legacy/**,        legacy/A.java,                        true",
    "**/legacy/**,        com/mylegacy/A.java,                  false",
    "com/acme/**,         src/main/java/com/acme/shop/A.java,   true",
    "com/acme/*.java,     src/main/java/com/acme/shop/A.java,   false",
    "com/acme/*.java,     src/main/java/com/acme/A.java,        true",
    "/com/acme/*.java,    src/main/java/com/acme/A.java,        false",
    "/src/**,             src/main/java/com/acme/A.java,        true",
    "A?.java,             x/AB.java,                            true",
    "A?.java,             x/A.java,                             false",
    "legacy/,             x/legacy/deep/A.java,                 true",
    "'com\\acme\\*.java', com/acme/A.java,                      true",
    "A.java,              x/AXjava,                             false",
    "**,                  x/A.java,                             true",
    "**/A.java,           A.java,                               true",
    "a/**/b.java,         a/b.java,                             true",
    "$*.java,             x/$A.java,                            true",
  })
  void matches(String pattern, String path, boolean expected) {
    assertEquals(expected, PathPattern.of(pattern).matches(path));
  }
}
