package io.github.unhoard.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementLoweringTest {
  @TempDir Path folder;

  private void check(String body, String expected) {
    String source =
        """
        package p;
        import java.util.*;
        class A {
          Map<String, List<Integer>> map;
          void run(int n, String s, Object o) throws Exception {
        %s}
        }
        """
            .formatted(body);
    String printed = new Sources(folder).with("p/A.java", source).printed();
    String start = "  void run(int n#0, java.lang.String s#1, java.lang.Object o#2)\n";
    assertEquals(expected.indent(4), printed.substring(printed.indexOf(start) + start.length()));
  }

  @Test
  void loopsKeepTheirPartsAndLabels() {
    check(
        """
        outer:
        for (int i = 0, j = 1; i < n; i++, j--) { if (i == j) continue outer; }
        while (true) break;
        do n--; while (n > 0);
        """,
        """
        outer: loop (< i#3, n#0)
            int i#3 = 0
            int j#4 = 1
          {
            if (== i#3, j#4)
              continue outer
          }
            (++ i#3)
            (-- j#4)
        loop true
          break
        until-after (> n#0, 0)
          (-- n#0)
        """);
  }

  @Test
  void forEachKnowsTheTypeOfItsElements() {
    check(
        """
        for (var e : map.entrySet()) e.getValue().clear();
        for (char c : s.toCharArray()) {}
        """,
        """
        for java.util.Map$Entry[java.lang.String, java.util.List[java.lang.Integer]] e#3 in \
        p.A::map.java.util.Map::entrySet()
          e#3.java.util.Map$Entry::getValue().java.util.List::clear()
        for char c#4 in s#1.java.lang.String::toCharArray()
          {
          }
        """);
  }

  @Test
  void tryKeepsResourcesCatchesAndFinally() {
    check(
        """
        try (var in = new java.io.StringReader(s); AutoCloseable c = in) {
          in.read();
        } catch (java.io.IOException | RuntimeException e) {
          throw e;
        } finally {
          map.clear();
        }
        """,
        """
        try
            java.io.StringReader in#3 = new java.io.StringReader::<init>(s#1)
            java.lang.AutoCloseable c#4 = in#3
          {
            in#3.java.io.StringReader::read()
          }
        catch [java.io.IOException, java.lang.RuntimeException] e#5
          {
            throw e#5
          }
        finally
          {
            p.A::map.java.util.Map::clear()
          }
        """);
  }

  @Test
  void oldSwitchFallsThroughAndSharesItsVariables() {
    check(
        """
        switch (n) {
          case 1: int x = 1;
          case 2: x = 2; break;
          default: map.clear();
        }
        """,
        """
        switch n#0
          case 1:
            int x#3 = 1
          case 2:
            x#3 = 2
            break
          case default:
            p.A::map.java.util.Map::clear()
        """);
  }

  @Test
  void newSwitchYieldsAndMatchesPatterns() {
    check(
        """
        String t = switch (o) {
          case null -> "none";
          case String u when u.isEmpty() -> { yield u; }
          case Integer i -> "i" + i;
          default -> throw new IllegalStateException();
        };
        """,
        """
        java.lang.String t#3 = {
          switch o#2
            case null ->
              yield "none"
            case (is o#2 java.lang.String u#4) when u#4.java.lang.String::isEmpty() ->
              {
                yield u#4
              }
            case (is o#2 java.lang.Integer i#5) ->
              yield (+ "i", i#5)
            case default ->
              throw new java.lang.IllegalStateException::<init>()
        }
        """);
  }

  @Test
  void assertIsAnIfThatThrows() {
    check(
        "assert n > 0 : s;",
        """
        if (! (> n#0, 0))
          throw new java.lang.AssertionError::<init>(s#1)
        """);
  }

  @Test
  void emptyStatementsLeaveNothing() {
    check(";;", "");
  }

  @Test
  void patternVariablesReachWhereTheTestHolds() {
    check(
        """
        if (!(o instanceof String t)) return;
        t.length();
        if (o instanceof Integer i && i > 0 || n == 1) {}
        """,
        """
        if (! (is o#2 java.lang.String t#3))
          return
        t#3.java.lang.String::length()
        if (|| (&& (is o#2 java.lang.Integer i#4), (> i#4, 0)), (== n#0, 1))
          {
          }
        """);
  }
}
