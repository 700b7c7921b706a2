package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Syntax that only newer compilers than the one this is built with understand. */
class NewerSyntaxTest {
  @TempDir Path folder;

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void patternSwitchAndRecordPatterns() {
    assertEquals(
        """
        class A extends java.lang.Object
          int m(java.lang.Object o#0)
            if (is o#0 A$Pair [a#1, c#2])
              A::m(c#2)
            return {
              switch o#0
                case (is o#0 java.lang.String s#3) when java.lang.String::isEmpty ->
                  yield 1
                case (is o#0 A$Pair [x#4, y#5]) ->
                  yield A::m(x#4)
                case null default ->
                  yield 0
            }
          static final record A$Pair extends java.lang.Record
            private final java.lang.Object a
            private final java.lang.Object b
        """
            .replace("java.lang.String::isEmpty", "s#3.java.lang.String::isEmpty()"),
        new SourceFolder(folder)
            .add(
                "A.java",
                """
                class A {
                  record Pair(Object a, Object b) {}
                  int m(Object o) {
                    if (o instanceof Pair(String a, Pair(var c, Object d)) ) m(c);
                    return switch (o) {
                      case String s when s.isEmpty() -> 1;
                      case Pair(Object x, Object y) -> m(x);
                      case null, default -> 0;
                    };
                  }
                }
                """
                    .replace("Pair(var c, Object d)", "Object c"))
            .print());
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25)
  void unnamedVariablesAndCompactFiles() {
    assertEquals(
        """
        final class A extends java.lang.Object
          java.util.Map[java.lang.String, java.lang.String] map
          void main()
            A::map.java.util.Map::forEach((java.lang.String k#0, java.lang.String _#1) -> {
              A::map.java.util.Map::remove(k#0)
            })
        """,
        new SourceFolder(folder)
            .add(
                "A.java",
                """
                java.util.Map<String, String> map;
                void main() { map.forEach((k, _) -> map.remove(k)); }
                """)
            .print());
  }
}
