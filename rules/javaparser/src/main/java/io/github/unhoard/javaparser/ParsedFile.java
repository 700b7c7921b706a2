package io.github.unhoard.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.unhoard.core.tree.Problem;
import java.util.List;

/**
 * A file with its syntax tree.
 *
 * @param problems syntax errors around which the rest was still parsed
 */
record ParsedFile(SourceText text, CompilationUnit unit, List<Problem> problems) {
  List<TypeDeclaration<?>> types() {
    return unit.getTypes();
  }
}
