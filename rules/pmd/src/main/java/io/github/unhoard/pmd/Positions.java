package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.SourceRange;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTEnumConstant;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTImplicitClassDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTModifierList;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.ModifierOwner;
import org.jspecify.annotations.Nullable;

/** Where nodes and declared names stand in the source. */
final class Positions {
  private final TextDocument document;
  private final SourceText text;

  Positions(TextDocument document, SourceText text) {
    this.document = document;
    this.text = text;
  }

  SourceRange range(JavaNode node) {
    return node instanceof ASTImplicitClassDeclaration ? text.all() : range(node.getTextRegion());
  }

  /** From the start of {@code first} to the end of {@code last}. */
  SourceRange range(JavaNode first, JavaNode last) {
    int start = first.getTextRegion().getStartOffset();
    return range(
        TextRegion.fromBothOffsets(start, Math.max(start, last.getTextRegion().getEndOffset())));
  }

  SourceRange name(ASTVariableId variable) {
    return range(variable.getFirstToken());
  }

  /** The name of a method or constructor: what stands before the parameters. */
  SourceRange name(ASTExecutableDeclaration method) {
    JavaccToken parenthesis = method.getFormalParameters().getFirstToken();
    JavaccToken name = method.getFirstToken();
    for (JavaccToken each = name; each != null && each != parenthesis; each = each.getNext()) {
      name = each;
    }
    return range(name);
  }

  SourceRange name(ASTCompactConstructorDeclaration constructor) {
    return named(constructor, constructor.getEnclosingType().getSimpleName());
  }

  /** The name of a class; of an anonymous one the {@code new}, or its enum constant. */
  SourceRange name(ASTTypeDeclaration type) {
    if (type instanceof ASTImplicitClassDeclaration) {
      return text.range(1, 1, 1, 2);
    }
    if (type.isAnonymous()) {
      return type.getParent() instanceof ASTConstructorCall creation
          ? creation(creation)
          : type.getParent() instanceof ASTEnumConstant constant
              ? name(constant.getVarId())
              : range(type.getFirstToken());
    }
    return named(type, type.getSimpleName());
  }

  private SourceRange creation(ASTConstructorCall creation) {
    JavaNode qualifier = creation.getQualifier();
    JavaccToken after = qualifier == null ? null : qualifier.getLastToken();
    JavaccToken found = find(creation, after, "new");
    return range(found == null ? creation.getFirstToken() : found);
  }

  private SourceRange named(ModifierOwner declaration, String name) {
    ASTModifierList modifiers = declaration.getModifiers();
    boolean hasModifiers = modifiers.getTextRegion().getLength() > 0;
    JavaccToken found =
        find(declaration, hasModifiers ? modifiers.getLastToken() : null, name);
    return range(found == null ? declaration.getFirstToken() : found);
  }

  /** The first token reading {@code image} in {@code node} after {@code after}. */
  private static @Nullable JavaccToken find(
      JavaNode node, @Nullable JavaccToken after, String image) {
    int from = after == null ? -1 : after.getRegion().getEndOffset();
    for (JavaccToken each : node.tokens()) {
      if (each.getRegion().getStartOffset() >= from && each.getImageCs().toString().equals(image)) {
        return each;
      }
    }
    return null;
  }

  SourceRange range(JavaccToken token) {
    return range(token.getRegion());
  }

  /** The first character of {@code node}. */
  SourceRange start(JavaNode node) {
    return range(TextRegion.fromOffsetLength(node.getTextRegion().getStartOffset(), 1));
  }

  private SourceRange range(TextRegion region) {
    FileLocation at = document.toLocation(region);
    return text.range(at.getStartLine(), at.getStartColumn(), at.getEndLine(), at.getEndColumn());
  }
}
