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
    return node instanceof ASTImplicitClassDeclaration ? text.all() : range(node, node);
  }

  /** From the start of {@code first} to the end of {@code last}. */
  SourceRange range(JavaNode first, JavaNode last) {
    int start = startOffset(first);
    return range(
        TextRegion.fromBothOffsets(start, Math.max(start, last.getTextRegion().getEndOffset())));
  }

  /** PMD lets some declarations begin with the comment before them. */
  private static int startOffset(JavaNode node) {
    int start = node.getTextRegion().getStartOffset();
    if (node instanceof ASTTypeDeclaration type && !type.isAnonymous()) {
      ASTModifierList modifiers = type.getModifiers();
      JavaccToken first =
          modifiers.getTextRegion().getLength() > 0
              ? modifiers.getFirstToken()
              : modifiers.getLastToken().getNext();
      return Math.max(start, first.getRegion().getStartOffset());
    }
    return start;
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
    JavaccToken from = qualifier == null ? creation.getFirstToken() : qualifier.getLastToken();
    JavaccToken found = find(from, creation, "new");
    return range(found == null ? creation.getFirstToken() : found);
  }

  private SourceRange named(ModifierOwner declaration, String name) {
    JavaccToken found = find(declaration.getModifiers().getLastToken(), declaration, name);
    return found == null ? start(declaration) : range(found);
  }

  /** The first token reading {@code image} from {@code first} on that is in {@code node}. */
  private static @Nullable JavaccToken find(JavaccToken first, JavaNode node, String image) {
    JavaccToken last = node.getLastToken();
    for (JavaccToken each = first; each != null && each != last; each = each.getNext()) {
      if (each.getImageCs().toString().equals(image)) {
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
    return range(TextRegion.fromOffsetLength(startOffset(node), 1));
  }

  private SourceRange range(TextRegion region) {
    FileLocation at = document.toLocation(region);
    return text.range(at.getStartLine(), at.getStartColumn(), at.getEndLine(), at.getEndColumn());
  }
}
