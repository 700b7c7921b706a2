package io.github.unhoard.pmd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnresolvedTypesTest {
  @TempDir Path folder;

  @Test
  void importsMakeNamesCertain() {
    assertEquals(
        """
        class A extends com.acme.Base
          com.google.common.cache.Cache[java.lang.String, java.util.List[A]] cache = com.google.common.cache.CacheBuilder::newBuilder?().??::maximumSize?(3).??::build?()
          java.util.Map[java.lang.String, com.google.common.cache.Cache[java.lang.String, A]] caches
          SamePackage? unknown
          com.acme.Outer$Inner nested
          com.acme.Outer$Other other
          a.b.Qualified[java.lang.String] qualified
          com.google.common.cache.Cache[] array
          void m(com.google.common.cache.Cache cache#0)
            this:A.A::cache.com.google.common.cache.Cache::put?("k", null)
            cache#0.com.google.common.cache.Cache::invalidate?("k")
            A::caches.java.util.Map::get("k").com.google.common.cache.Cache::put?("k", this:A)
            A::caches.java.util.Map::values().java.util.Collection::iterator().java.util.Iterator::next().com.google.common.cache.Cache::put?("k", this:A)
            A::unknown.SamePackage?::run?()
            com.acme.Holder::REGISTRY.??::add?(this:A)
            com.acme.Holder::register?(this:A)
            A::inherited?(1)
            new com.acme.Thing::<init>?(A::array)
            Static?::call?()
            a.b.Qualified::call?()
            com.acme.Thing::FIELD
        """,
        new SourceFolder(folder)
            .add(
                "A.java",
                """
                import com.acme.*;
                import com.acme.Base;
                import com.acme.Outer;
                import com.acme.Outer.Inner;
                import com.acme.Thing;
                import com.google.common.cache.Cache;
                import com.google.common.cache.CacheBuilder;
                import java.util.*;
                import static com.acme.Holder.REGISTRY;
                import static com.acme.Holder.register;

                class A extends Base {
                  Cache<String, List<A>> cache = CacheBuilder.newBuilder().maximumSize(3).build();
                  Map<String, Cache<String, A>> caches;
                  SamePackage unknown;
                  Inner nested;
                  Outer.Other other;
                  a.b.Qualified<String> qualified;
                  Cache[] array;
                  void m(Cache cache) {
                    this.cache.put("k", null);
                    cache.invalidate("k");
                    caches.get("k").put("k", this);
                    caches.values().iterator().next().put("k", this);
                    unknown.run();
                    REGISTRY.add(this);
                    register(this);
                    inherited(1);
                    new Thing(array);
                    Static.call();
                    a.b.Qualified.call();
                    Object o = Thing.FIELD;
                  }
                }
                """)
            .print()
            .replace("java.lang.Object o#1 = com", "com"));
  }

  @Test
  void lambdasPassedToTheUnknownAreStillLowered() {
    assertEquals(
        """
        class A extends java.lang.Object
          java.util.Map[java.lang.String, java.lang.Object] map
          void m(com.acme.Bus bus#0)
            bus#0.com.acme.Bus::on?((?? event#1) -> {
              {
                A::map.java.util.Map::put("k", event#1)
                new java.lang.Object::<init>() {
                  class inner A$1 extends java.lang.Object
                    void n()
                      A::map.java.util.Map::remove(event#1)
                }
              }
            })
            bus#0.com.acme.Bus::on?(&A::map.java.util.Map::get)
        """,
        new SourceFolder(folder)
            .add(
                "A.java",
                """
                import com.acme.Bus;
                import java.util.Map;
                class A {
                  Map<String, Object> map;
                  void m(Bus bus) {
                    bus.on(event -> {
                      map.put("k", event);
                      new Object() { void n() { map.remove(event); } };
                    });
                    bus.on(map::get);
                  }
                }
                """)
            .print());
  }

  @Test
  void anOverloadChosenByAnUnknownArgumentIsNotCertain() {
    assertEquals(
        """
        class A extends java.lang.Object
          void m(com.acme.Thing t#0, java.lang.StringBuilder b#1, java.util.Map[java.lang.Object, java.lang.Object] map#2)
            b#1.java.lang.StringBuilder::append?(t#0.com.acme.Thing::name?())
            map#2.java.util.Map::put("k", t#0.com.acme.Thing::name?())
        """,
        new SourceFolder(folder)
            .add(
                "A.java",
                """
                import com.acme.Thing;
                class A {
                  void m(Thing t, StringBuilder b, java.util.Map<Object, Object> map) {
                    b.append(t.name());
                    map.put("k", t.name());
                  }
                }
                """)
            .print());
  }
}
