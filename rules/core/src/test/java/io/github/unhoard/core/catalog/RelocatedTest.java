package io.github.unhoard.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class RelocatedTest {
  @Test
  void shadedClassesHaveTheNamesOfTheirLibrary() {
    assertEquals(
        "com.google.common.collect.MapMaker",
        Relocated.original("org.acme.shaded.com.google.common.collect.MapMaker"));
  }

  @Test
  void othersKeepTheirs() {
    assertEquals(
        "com.google.common.cache.Cache", Relocated.original("com.google.common.cache.Cache"));
    assertEquals("org.acme.Cache", Relocated.original("org.acme.Cache"));
    assertEquals("Cache", Relocated.original("Cache"));
  }
}
