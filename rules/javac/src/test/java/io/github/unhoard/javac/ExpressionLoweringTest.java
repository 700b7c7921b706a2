package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionLoweringTest {
  @TempDir Path folder;

  private String lower(String source) {
    return new SourceFolder(folder).add("A.java", source).print();
  }

  @Test
  void callsFieldsAndConstants() {
    assertEquals(
        """
        class A extends java.lang.Object
          static final java.util.Map[java.lang.String, java.util.List[java.lang.Integer]] MAP = new java.util.HashMap::<init>()
          static final int LIMIT = (* 2, 8)
          int size
          void m(A other#0)
            A::MAP.java.util.Map::computeIfAbsent("k", (java.lang.String k#1) -> {
              return new java.util.ArrayList::<init>()
            }).java.util.List::add(16)
            other#0.A::size += this:A.A::size
            (++ A::size)
            super:java.lang.Object.java.lang.Object::hashCode()
            this:A.A::m(null)
            A::m(this:A)
            java.lang.Class[java.util.Map$Entry] c#2 = java.util.Map$Entry.class
            int n#3 = new int[](){1, 2}.int[]::length
            int[][] grid#4 = new int[][](3){}
            grid#4.java.lang.Object::clone()
            java.lang.String s#5 = (+ "a", A::size, -1, 'c')
            java.lang.Object o#6 = (? (is other#0 A), (as other#0 java.lang.Runnable), grid#4[0])
        """,
        lower(
            """
            import java.util.*;
            class A {
              static final Map<String, List<Integer>> MAP = new HashMap<>();
              static final int LIMIT = 2 * 8;
              int size;
              void m(A other) {
                (MAP).computeIfAbsent("k", k -> new ArrayList<>()).add(LIMIT);
                other.size += this.size;
                size++;
                super.hashCode();
                this.m(null);
                m(A.this);
                Class<Map.Entry> c = Map.Entry.class;
                int n = new int[] {1, 2}.length;
                int[][] grid = new int[3][];
                grid.clone();
                String s = "a" + size + -1 + 'c';
                Object o = other instanceof A ? (Runnable) other : grid[0];
              }
            }
            """));
  }

  @Test
  void functions() {
    assertEquals(
        """
        class A extends java.lang.Object
          java.util.Map[java.lang.String, java.lang.String] map
          void m()
            java.lang.Runnable clear#0 = () -> {
              A::map.java.util.Map::clear()
            }
            java.util.function.Consumer[java.lang.String] remove#1 = (java.lang.String k#2) -> {
              A::map.java.util.Map::remove(k#2)
            }
            java.util.function.Function[java.lang.String, java.lang.String] get#3 = (java.lang.String k#4) -> {
              return A::map.java.util.Map::get(k#4)
            }
            java.util.function.Consumer[java.lang.String] bound#5 = &A::map.java.util.Map::remove
            java.util.function.Function[java.lang.String, java.lang.Integer] unbound#6 = &java.lang.String::length
            java.util.function.Supplier[java.util.List[java.lang.String]] make#7 = &java.util.ArrayList::<init>
            java.util.Comparator[java.lang.String] order#8 = (java.lang.String a#9, java.lang.String b#10) -> {
              {
                return 0
              }
            }
        """,
        lower(
            """
            import java.util.*;
            import java.util.function.*;
            class A {
              Map<String, String> map;
              void m() {
                Runnable clear = () -> map.clear();
                Consumer<String> remove = k -> map.remove(k);
                Function<String, String> get = k -> map.get(k);
                Consumer<String> bound = map::remove;
                Function<String, Integer> unbound = String::length;
                Supplier<List<String>> make = ArrayList::new;
                Comparator<String> order = (String a, String b) -> { return 0; };
              }
            }
            """));
  }

  @Test
  void longConcatenationIsFlat() {
    String sum = String.join(" + ", java.util.Collections.nCopies(5000, "s"));
    String printed = lower("class A { String m(String s) { return " + sum + "; } }");
    String expected = String.join(", ", java.util.Collections.nCopies(5000, "s#0"));
    assertEquals("    return (+ " + expected + ")", printed.lines().toList().get(2));
  }

  @Test
  void patternsBindVariables() {
    assertEquals(
        """
        class A extends java.lang.Object
          void m(java.lang.Object o#0)
            if (&& (is o#0 java.lang.String s#1), (> s#1.java.lang.String::length(), 2))
              s#1.java.lang.String::trim()
        """,
        lower(
            """
            class A {
              void m(Object o) { if (o instanceof String s && s.length() > 2) s.trim(); }
            }
            """));
  }
}
