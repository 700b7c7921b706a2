package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is remembered of a file between the passes. */
final class IndexedFile {
  private final UnitNames names;
  private final List<ClassSyntax> types;
  private final @Nullable ParsedFile kept;
  private final List<SourceClassSymbol> symbols = new ArrayList<>();
  private @Nullable UnitScope scope;

  /**
   * A file.
   *
   * @param kept its tree; null to parse it again
   */
  IndexedFile(UnitNames names, List<ClassSyntax> types, @Nullable ParsedFile kept) {
    this.names = names;
    this.types = types;
    this.kept = kept;
  }

  /** Makes the symbols of its top-level classes; {@code siblings} are the files beside it. */
  List<SourceClassSymbol> declare(ClassTable classes, Set<String> siblings) {
    UnitScope unit = new UnitScope(names, classes, siblings);
    scope = unit;
    String prefix = names.packageName().isEmpty() ? "" : names.packageName() + ".";
    for (ClassSyntax type : types) {
      symbols.add(
          new SourceClassSymbol(
              prefix + type.simpleName(),
              type,
              null,
              SourceClassSymbol.Supplement.NONE,
              unit,
              unit,
              classes));
    }
    return symbols;
  }

  @Nullable ParsedFile kept() {
    return kept;
  }

  /** Top-level classes in source order. */
  List<SourceClassSymbol> symbols() {
    return symbols;
  }

  UnitScope scope() {
    if (scope == null) {
      throw new IllegalStateException("not yet declared");
    }
    return scope;
  }
}
