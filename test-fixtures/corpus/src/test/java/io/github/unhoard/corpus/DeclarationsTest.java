package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
  private static final String SOURCE =
      """
      package p;
      class A {
        private final Map<K, V> cache =
            new HashMap<>();
        int size;
        A() {
          cache.clear();
        }
        void put(K key) {
          Runnable task = new Runnable() {
            int runs;
            public void run() {
              cache.put(key, size);
            }
          };
        }
        static class Inner {
          int own;
        }
      }
      class Second {}
      """;

  @Test
  void aFieldsLinesAreAboutTheField() throws IOException {
    assertEquals(List.of("cache"), source().symbols(3));
    assertEquals(List.of("cache"), source().symbols(4));
    assertEquals(3, source().lineOfField("p.A", "cache"));
    assertEquals(0, source().lineOfField("p.A", "own"));
  }

  @Test
  void aStatementIsAboutItsMethodsAndTheFieldsItNames() throws IOException {
    assertEquals(List.of("A", "cache"), source().symbols(7));
    assertEquals(List.of("task", "run", "put", "cache", "size"), source().symbols(13));
  }

  @Test
  void aLineOutsideOfMembersIsAboutTheClass() throws IOException {
    assertEquals(List.of("Inner"), source().symbols(17));
    assertEquals(List.of(), source().symbols(99));
  }

  @Test
  void classesHaveBinaryNames() throws IOException {
    assertEquals("p.A$Inner", source().className(18));
    assertEquals("p.A", source().className(13));
    assertEquals("p.A", source().className(1));
    assertEquals(List.of("p.A", "p.Second"), source().topLevelTypes());
  }

  @Test
  void whatCannotBeParsedDeclaresNothing() throws IOException {
    assertEquals(List.of(), DeclarationParser.parse("}{").topLevelTypes());
  }

  private static Declarations source() throws IOException {
    return DeclarationParser.parse(SOURCE);
  }
}
