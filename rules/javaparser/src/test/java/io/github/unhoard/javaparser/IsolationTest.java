package io.github.unhoard.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fault of the front end costs the code of one member. */
class IsolationTest {
  private static final String SOURCE =
      """
      enum E {
        BROKEN { int x; },
        FINE(new Object());
        E() {}
        E(Object o) {}
        void m() { m(); }
      }
      """;

  @Test
  void memberThatCannotBeLoweredStaysWithoutItsCode() {
    SourceText text = SourceText.of(SOURCE);
    com.github.javaparser.ast.CompilationUnit tree = new SourceParser().parse(text).unit();
    assertNotNull(tree);
    // No parser leaves a range out, so nothing expects it.
    tree.findFirst(EnumConstantDeclaration.class).orElseThrow().setRange(null);

    CompilationUnit unit = lower(new ParsedFile(text, tree, List.of()));

    ClassNode type = unit.types().get(0);
    assertEquals(List.of("BROKEN", "FINE"), type.fields().stream().map(f -> f.name()).toList());
    assertNull(type.fields().get(0).initializer());
    assertNotNull(type.fields().get(1).initializer());
    assertEquals(3, type.methods().size());
    assertEquals(1, unit.problems().size(), unit.problems().toString());
    String reason = unit.problems().get(0).reason();
    assertTrue(reason.startsWith("internal fault, please report it: "), reason);
  }

  private static CompilationUnit lower(ParsedFile parsed) {
    ClassTable classes = new ClassTable(new PlatformTypes());
    List<ClassSyntax> types =
        parsed.types().stream()
            .map(type -> DeclarationReader.read(type, Modifiers.Place.TOP_LEVEL))
            .toList();
    IndexedFile file = new IndexedFile(UnitNames.of(parsed.unit()), types, parsed);
    List<SourceClassSymbol> symbols = file.declare(classes, Set.of());
    symbols.forEach(classes::declare);
    symbols.forEach(SourceClassSymbol::resolveHeaders);
    SourceInput input = new SourceInput(Path.of("E.java"), "E.java", SourceRole.MAIN);
    return new UnitLowering(input, parsed.text(), file.scope(), classes, new TypeRefs(classes))
        .lower(parsed.types(), symbols, List.of());
  }
}
