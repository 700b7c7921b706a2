package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EngineTest {
  private final Sources bare = new Sources(null, List.of(), List.of(), List.of(), false);

  @Test
  void autoNeedsAClassPathForJavac() {
    assertEquals(
        "Reading the sources with javaparser, since no class path is known",
        Engine.named("auto").choose(bare).sentence());
    assertEquals(
        "Reading the sources with javac, since the class path is known",
        Engine.named("auto").choose(bare.withClassPath(List.of(Path.of("a.jar")))).sentence());
  }

  @Test
  void anEmptyListOfEntriesTellsNothing() {
    Sources sources = bare.withClassPath(List.of());
    assertEquals("javaparser", Engine.named("auto").choose(sources).frontEnd().name());
  }

  @Test
  void aNamedEngineIsTakenInAnyCase() {
    assertEquals("javac", Engine.named(" Javac ").choose(bare).frontEnd().name());
    assertEquals("javaparser", Engine.named("JavaParser").choose(bare).frontEnd().name());
    assertEquals("pmd", Engine.named("PMD").choose(bare).frontEnd().name());
  }

  @Test
  void anUnknownEngineIsAnsweredWithThoseThereAre() {
    InputFault fault = assertThrows(InputFault.class, () -> Engine.named("ecj"));
    assertEquals("unknown engine 'ecj': use auto, javac, javaparser, pmd", fault.getMessage());
  }
}
