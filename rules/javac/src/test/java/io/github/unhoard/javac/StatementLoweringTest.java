package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementLoweringTest {
  @TempDir Path folder;

  private String lower(String source) {
    return new SourceFolder(folder).add("A.java", source).print();
  }

  @Test
  void controlStructure() {
    assertEquals(
        """
        class A extends java.lang.Object
          void m(int[] xs#0, java.lang.String s#1)
            outer: for int x#2 in xs#0
              {
                loop (< i#3, x#2)
                    int i#3 = 0
                    int j#4 = 9
                  if (== i#3, j#4)
                    continue outer
                  else
                    break
                    (++ i#3)
                    (-- j#4)
              }
            named: {
              break named
            }
            until-after (! java.lang.String::isEmpty?)
              {
              }
            loop true
              throw new java.lang.IllegalStateException::<init>(s#1)
          int n(java.lang.Object lock#5)
            synchronized lock#5
              {
                return 1
              }
        """
            .replace("java.lang.String::isEmpty?", "s#1.java.lang.String::isEmpty()"),
        lower(
            """
            class A {
              void m(int[] xs, String s) {
                outer:
                for (int x : xs) {
                  for (int i = 0, j = 9; i < x; i++, j--) if (i == j) continue outer; else break;
                }
                named: { break named; }
                do { ; } while (!s.isEmpty());
                while (true) throw new IllegalStateException(s);
              }
              int n(Object lock) { synchronized (lock) { return (1); } }
            }
            """));
  }

  @Test
  void tryWithResourcesAndAssert() {
    assertEquals(
        """
        class A extends java.lang.Object
          void m(java.io.Reader given#0)
            try
                java.io.StringReader own#1 = new java.io.StringReader::<init>("x")
                given#0
              {
                int c#2 = own#1.java.io.StringReader::read()
              }
            catch [java.io.IOException, java.lang.RuntimeException] e#3
              {
                throw new java.lang.Error::<init>(e#3)
              }
            finally
              {
                if (! (!= given#0, null))
                  throw new java.lang.AssertionError::<init>("no reader")
              }
        """,
        lower(
            """
            import java.io.*;
            class A {
              void m(Reader given) {
                try (var own = new StringReader("x"); given) {
                  int c = own.read();
                } catch (IOException | RuntimeException e) {
                  throw new Error(e);
                } finally {
                  assert given != null : "no reader";
                }
              }
            }
            """));
  }

  @Test
  void switches() {
    assertEquals(
        """
        class A extends java.lang.Object
          int m(int i#0, A$E e#1)
            switch i#0
              case 1:
              case 2:
                break
              case default:
                (++ i#0)
            return {
              switch e#1
                case A$E::X, A$E::Y ->
                  yield 1
                case default ->
                  {
                    int r#2 = i#0
                    yield r#2
                  }
            }
          static final enum A$E extends java.lang.Enum[A$E]
            public static final constant A$E X = new A$E::<init>()
            public static final constant A$E Y = new A$E::<init>()
            public static final constant A$E Z = new A$E::<init>()
        """,
        lower(
            """
            class A {
              enum E { X, Y, Z }
              int m(int i, E e) {
                switch (i) { case 1: case 2: break; default: i++; }
                return switch (e) { case X, Y -> 1; default -> { int r = i; yield r; } };
              }
            }
            """));
  }
}
