package io.github.unhoard.javac;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.WildcardTree;
import io.github.unhoard.core.frontend.NamingCustom;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Lowers types as they stand in the source. Where the compiler could not resolve a name, the
 * imports or a full qualification still make it certain.
 */
final class TypeTreeLowering {
  /** Deeper arguments than are kept are looked at too, for the unresolved names in them. */
  private static final int REMEMBERED_LEVELS = -4;

  private final UnitLowering unit;

  TypeTreeLowering(UnitLowering unit) {
    this.unit = unit;
  }

  /** The type that {@code tree} names; {@link TypeRef#UNKNOWN} for none. */
  TypeRef lower(@Nullable Tree tree) {
    return tree == null ? TypeRef.UNKNOWN : lower(tree, TypeLowering.ARGUMENT_LEVELS);
  }

  private TypeRef lower(Tree tree, int levels) {
    TypeMirror mirror = unit.mirror(tree);
    boolean attributed =
        mirror != null
            && mirror.getKind() != TypeKind.ERROR
            && mirror.getKind() != TypeKind.OTHER
            && mirror.getKind() != TypeKind.NONE;
    if (attributed && isPlain(tree)) {
      return unit.types.lower(mirror, Math.max(levels, 0));
    }
    // The compiler's type of anything composed forgets what it could not resolve.
    TypeRef asWritten = written(tree, levels);
    if (asWritten.equals(TypeRef.UNKNOWN)) {
      return attributed ? unit.types.lower(mirror, Math.max(levels, 0)) : asWritten;
    }
    if (mirror != null && !attributed) {
      unit.types.remember(mirror, asWritten);
    }
    return asWritten;
  }

  private static boolean isPlain(Tree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree
        || tree instanceof PrimitiveTypeTree;
  }

  private TypeRef written(Tree tree, int levels) {
    if (tree instanceof IdentifierTree identifier) {
      return simpleName(identifier.getName().toString());
    } else if (tree instanceof MemberSelectTree select) {
      return qualifiedName(select);
    } else if (tree instanceof ParameterizedTypeTree parameterized) {
      return parameterized(parameterized, levels);
    } else if (tree instanceof ArrayTypeTree array) {
      return array(array);
    } else if (tree instanceof AnnotatedTypeTree annotated) {
      return lower(annotated.getUnderlyingType(), levels);
    } else if (tree instanceof UnionTypeTree union) {
      return first(union.getTypeAlternatives(), levels);
    } else if (tree instanceof IntersectionTypeTree intersection) {
      return first(intersection.getBounds(), levels);
    } else if (tree instanceof WildcardTree wildcard) {
      return wildcard(wildcard);
    }
    return TypeRef.UNKNOWN;
  }

  private TypeRef simpleName(String name) {
    String imported = unit.imports.type(name);
    return imported == null ? TypeRef.unresolved(name) : TypeRef.named(imported);
  }

  private TypeRef qualifiedName(MemberSelectTree select) {
    String dotted = Imports.dottedName(select);
    if (dotted == null) {
      return TypeRef.UNKNOWN;
    }
    if (NamingCustom.looksQualified(dotted)) {
      return TypeRef.named(NamingCustom.binaryName(dotted));
    }
    String first = dotted.substring(0, dotted.indexOf('.'));
    String imported = unit.imports.type(first);
    if (imported != null) {
      return TypeRef.named(imported + dotted.substring(first.length()).replace('.', '$'));
    }
    TypeMirror outer = unit.mirror(select.getExpression());
    return outer != null && outer.getKind() == TypeKind.DECLARED
        ? TypeRef.named(unit.types.erased(outer).name() + "$" + select.getIdentifier())
        : TypeRef.unresolved(dotted);
  }

  private TypeRef parameterized(ParameterizedTypeTree tree, int levels) {
    TypeRef raw = lower(tree.getType(), 0);
    if (levels <= REMEMBERED_LEVELS) {
      return raw;
    }
    List<TypeRef> arguments = new ArrayList<>();
    for (Tree each : tree.getTypeArguments()) {
      arguments.add(lower(each, levels - 1));
    }
    return levels <= 0 ? raw : TypeLowering.withArguments(raw, arguments);
  }

  private TypeRef array(ArrayTypeTree tree) {
    Tree element = tree;
    int dimensions = 0;
    while (true) {
      if (element instanceof ArrayTypeTree array) {
        element = array.getType();
        dimensions++;
      } else if (element instanceof AnnotatedTypeTree annotated) {
        element = annotated.getUnderlyingType();
      } else {
        return TypeLowering.arrayOf(lower(element, 0), dimensions);
      }
    }
  }

  private TypeRef first(List<? extends Tree> alternatives, int levels) {
    TypeRef first = TypeRef.UNKNOWN;
    for (int i = alternatives.size() - 1; i >= 0; i--) {
      first = lower(alternatives.get(i), levels);
    }
    return first;
  }

  private TypeRef wildcard(WildcardTree tree) {
    TypeRef bound =
        tree.getKind() == Tree.Kind.EXTENDS_WILDCARD
            ? lower(tree.getBound(), 0)
            : unit.types.library("java.lang.Object");
    return TypeLowering.asVariable(bound);
  }
}
