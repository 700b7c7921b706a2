package io.github.unhoard.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CatalogExtensionTest {
  private static final String OWN =
      """
      holders:
        com.acme.Store: cache
      methods:
        com.acme.Store:
          keep: grow key=0 value=1
          forget: release key=0
      registrations:
        com.acme.Hub#join: [leave]
      names:
        singletonAnnotations: [com.acme.Shared]
      builders:
        - type: com.acme.StoreBuilder
          start: [com.acme.StoreBuilder#new]
          build: [make]
          size: [limit]
          bounded: true
          takenBy: {com.acme.Stores#open: 1}
      """;

  @Test
  void knowsWhatUsersSay() {
    Catalog catalog = Catalog.load().extendedBy(OWN, "unhoard.yml");
    TypeRef store = TypeRef.named("com.acme.Store");
    assertEquals("cache", catalog.holderKind(store).orElseThrow());
    assertEquals(
        List.of(new Effect(Effect.Kind.GROW, Effect.RECEIVER, 0, 1, Effect.NONE)),
        catalog.effects(method("com.acme.Store", "keep"), store));
    assertEquals(
        Set.of("leave"),
        catalog.undoing(method("com.acme.Hub", "join"), TypeRef.named("com.acme.Hub")));
    assertTrue(catalog.names("singletonAnnotations").contains("com.acme.Shared"));
    assertTrue(catalog.names("singletonAnnotations").contains("jakarta.inject.Singleton"));
    CacheBuilderModel builder = catalog.builders().get(catalog.builders().size() - 1);
    assertEquals("com.acme.StoreBuilder", builder.type());
    assertTrue(builder.bounded());
    assertEquals(1, builder.takenBy().get("com.acme.Stores#open"));
  }

  /** What is said of a class follows the first that fits, and must be the same in every run. */
  @Test
  void keepsTheOrderOfLists() {
    List<String> own = IntStream.range(0, 20).mapToObj(i -> "com.acme.Kind" + i).toList();
    Catalog shipped = Catalog.load();
    Catalog catalog =
        shipped.extendedBy("names: {singletonTypes: [" + String.join(", ", own) + "]}", "a.yml");
    List<String> names = List.copyOf(catalog.names("singletonTypes"));
    int before = shipped.names("singletonTypes").size();
    assertEquals("jakarta.servlet.http.HttpServlet", names.get(0));
    assertEquals(own, names.subList(before, names.size()));
  }

  @Test
  void tellsOverloadsByTheTypeOfAParameter() {
    Catalog catalog =
        Catalog.load().extendedBy("handles: {com.acme.Hub#plan(Trigger): [undo]}", "unhoard.yml");
    TypeRef hub = TypeRef.named("com.acme.Hub");
    assertEquals(Set.of("undo"), catalog.undoingByHandle(planned("com.acme.CronTrigger"), hub));
    assertEquals(Set.of(), catalog.undoingByHandle(planned("java.time.Instant"), hub));
  }

  private static MethodRef planned(String parameter) {
    return new MethodRef(
        TypeRef.named("com.acme.Hub"),
        "plan",
        List.of(TypeRef.named(parameter)),
        TypeRef.VOID,
        false,
        false,
        true);
  }

  @Test
  void leavesTheShippedCatalogueAlone() {
    Catalog.load().extendedBy(OWN, "unhoard.yml");
    assertTrue(Catalog.load().holderKind(TypeRef.named("com.acme.Store")).isEmpty());
    assertFalse(Catalog.load().names("singletonAnnotations").contains("com.acme.Shared"));
  }

  @Test
  void readsOneSectionOfALargerFileAndTellsItsLines() {
    String file = "accept: []\ncatalog:\n  holders:\n    com.acme.Store: heap\n";
    assertEquals(
        "unhoard.yml:4: unknown kind of holder 'heap'; there are cache, collection, map, multimap,"
            + " table",
        fault(() -> Catalog.load().extendedBySection(file, "catalog", "unhoard.yml")));
    assertSame(
        Catalog.load(), Catalog.load().extendedBySection("accept: []", "catalog", "unhoard.yml"));
    assertSame(Catalog.load(), Catalog.load().extendedBy("# nothing\n", "unhoard.yml"));
  }

  @Test
  void tellsFaultsInOneLineWithTheirPlace() {
    assertFault("u:1: unknown section 'holder'; there are", "holder: {a.B: map}");
    assertFault(
        "u:3: a.B#put: unknown effect 'grwo'; there are", "methods:\n  a.B:\n    put: grwo");
    assertFault("u:1: a.B#put: unknown 'kee=0'; there are", "methods: {a.B: {put: grow kee=0}}");
    assertFault("u:1: a.B#put: 'x' is no argument", "methods: {a.B: {put: grow key=x}}");
    assertFault("u:2: 'a.B.join' is no call", "registrations:\n  a.B.join: [leave]");
    assertFault("u:1: 'a.B#join' needs a list", "registrations: {a.B#join: leave}");
    assertFault("u:1: unknown group of names 'singletons'", "names: {singletons: [a.B]}");
    assertFault("u:1: a builder needs a 'type'", "builders: [{start: [a.B#new]}]");
    assertFault("u:1: unknown key of a builder 'sise'", "builders: [{type: a.B, sise: [x]}]");
    assertFault("u:3: 'a.B' is here twice", "holders:\n  a.B: map\n  a.B: cache");
    assertFault("u:1: 'the catalogue' needs lines of the form key: value", "just words");
    assertFault("u:1: no YAML: ", "holders: [");
    assertFault("u:1: a.B#m: unknown 'tag=1'", "meters: {a.B#m: tag=1}");
    assertFault("u:1: a.B#m: unknown 'ttl=1'", "lasting: {a.B#m: ttl=1}");
    assertFault("u:1: 'a.B' is no call", "handles: {a.B: [c.D#undo]}");
    assertFault("u:1: 'a.B#m' needs a list", "callbacks: {a.B#m: end}");
  }

  @Test
  void survivesAliasesThatMultiply() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String last = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (last + ", ").repeat(9) + last + "]\n");
    }
    assertTrue(fault(() -> Catalog.load().extendedBy(bomb.toString(), "u")).startsWith("u:"));
    assertTrue(
        fault(() -> Catalog.load().extendedBy("a: &a [*a]\n", "u")).contains("an alias within"));
  }

  private static void assertFault(String start, String yaml) {
    String message = fault(() -> Catalog.load().extendedBy(yaml, "u"));
    assertTrue(message.startsWith(start), message);
    assertEquals(1, message.lines().count(), message);
  }

  private static String fault(org.junit.jupiter.api.function.Executable reading) {
    return assertThrows(InvalidCatalogException.class, reading).getMessage();
  }

  private static MethodRef method(String type, String name) {
    return new MethodRef(
        TypeRef.named(type), name, List.of(), TypeRef.named("void"), false, false, true);
  }
}
