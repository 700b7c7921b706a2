package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassLoweringTest {
  @TempDir Path folder;

  @Test
  void kindsNamesAndImpliedModifiers() {
    assertEquals(
        """
        @java.lang.Deprecated{since=[1]}
        public class p.A extends java.util.ArrayList[java.lang.String] implements [java.lang.Runnable]
          int a = 1
          int[] b
          void <init>()
            p.A::<init>(3)
          void <init>(int i)
            java.util.ArrayList::<init>(i)
          public void run()
            new java.lang.Object::<init>() {
              class inner p.A$1 extends java.lang.Object
                void <init-block>()
                  p.A::run()
            }
            class inner p.A$1Local extends java.lang.Object
            p.A$1Local local = new p.A$1Local::<init>()
          static void <clinit>()
            java.lang.Runnable r = new java.lang.Runnable::<init>() {
              class p.A$2 extends java.lang.Object implements [java.lang.Runnable]
                public void run()
            }
          class inner p.A$Inner extends java.lang.Object
          static final record p.A$Point extends java.lang.Record
            private final int x
            private final java.util.List[java.lang.String] y
            void <init>(int x, java.util.List[java.lang.String] y)
              if (< x, 0)
                throw new java.lang.Error::<init>()
          static abstract interface p.A$I
            public static final int K = 1
            public abstract void f()
            public default void g()
            public static class p.A$I$Nested extends java.lang.Object
          static enum p.A$E extends java.lang.Enum[p.A$E]
            public static final constant p.A$E ONE = new p.A$E::<init>(1) {
              final class p.A$E$1 extends p.A$E
                void m()
            }
            private void <init>(int i)
            void m()
          static abstract annotation p.A$Ann
            public abstract java.lang.String value()
        """,
        new SourceFolder(folder)
            .add(
                "p/A.java",
                """
                package p;
                import java.util.*;
                @Deprecated(since = "" + A.I.K)
                public class A extends ArrayList<String> implements Runnable {
                  int a = 1, b[];
                  A() { this(3); }
                  A(int i) { super(i); }
                  public void run() {
                    new Object() { { run(); } };
                    class Local {}
                    Local local = new Local();
                  }
                  static { Runnable r = new Runnable() { public void run() {} }; }
                  class Inner {}
                  record Point(int x, List<String> y) { Point { if (x < 0) throw new Error(); } }
                  interface I { int K = 1; void f(); default void g() {} class Nested {} }
                  enum E { ONE(1) { void m() {} }; E(int i) {} void m() {} }
                  @interface Ann { String value(); }
                }
                """)
            .print()
            .replaceAll("#\\d+", ""));
  }

  @Test
  void traitsAndSupertypes() {
    List<ClassNode> types =
        new SourceFolder(folder)
            .add(
                "A.java",
                """
                import java.util.*;
                class A<T extends List<String>, U> {
                  A<?, ?> identity; Key key; int[] array; Thread.State state; T variable; U free;
                  Map<String, ? extends Map<Key, List<int[]>>> nested; Object any; LinkedHashMap<?, ?> map;
                  static class Key { @Override public boolean equals(Object o) { return true; } }
                  static abstract class Sub extends Key {} Sub sub; Point point; record Point() {}
                }
                """)
            .lower()
            .units()
            .get(0)
            .types();
    Map<String, TypeRef> fields =
        types.get(0).fields().stream()
            .collect(java.util.stream.Collectors.toMap(FieldNode::name, FieldNode::type));
    assertEquals(Set.of(TypeTrait.IDENTITY_EQUALS), fields.get("identity").traits());
    assertEquals(Set.of(), fields.get("key").traits());
    assertEquals(Set.of(TypeTrait.ABSTRACT), fields.get("sub").traits());
    assertEquals(Set.of(), fields.get("any").traits());
    assertEquals(Set.of(TypeTrait.FINAL, TypeTrait.RECORD), fields.get("point").traits());
    assertTrue(fields.get("array").has(TypeTrait.IDENTITY_EQUALS));
    assertTrue(fields.get("state").has(TypeTrait.ENUM));
    assertFalse(fields.get("state").has(TypeTrait.IDENTITY_EQUALS));
    assertEquals(
        Set.of(TypeTrait.TYPE_VARIABLE, TypeTrait.INTERFACE), fields.get("variable").traits());
    assertEquals("java.util.List", fields.get("variable").name());
    assertEquals(Set.of(TypeTrait.TYPE_VARIABLE), fields.get("free").traits());
    assertEquals("java.util.Map[java.lang.String, java.util.Map]", fields.get("nested").toString());
    assertTrue(
        fields
            .get("map")
            .supertypes()
            .containsAll(Set.of("java.util.Map", "java.util.HashMap", "java.util.AbstractMap")));
    assertFalse(fields.get("map").supertypes().contains("java.lang.Object"));
    assertEquals(Set.of("A$Key"), fields.get("sub").supertypes());
  }
}
