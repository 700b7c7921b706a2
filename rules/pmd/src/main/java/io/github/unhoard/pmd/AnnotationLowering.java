package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.AnnotationNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sourceforge.pmd.lang.java.ast.ASTAmbiguousName;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotation;
import net.sourceforge.pmd.lang.java.ast.ASTAssignableExpr.ASTNamedReferenceExpr;
import net.sourceforge.pmd.lang.java.ast.ASTClassLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTMemberValue;
import net.sourceforge.pmd.lang.java.ast.ASTMemberValueArrayInitializer;
import net.sourceforge.pmd.lang.java.ast.ASTMemberValuePair;
import net.sourceforge.pmd.lang.java.ast.Annotatable;
import org.jspecify.annotations.Nullable;

/** Lowers annotations from the source, so that they need not be on the class path. */
final class AnnotationLowering {
  private final UnitLowering unit;

  AnnotationLowering(UnitLowering unit) {
    this.unit = unit;
  }

  List<AnnotationNode> lower(Annotatable annotated) {
    List<AnnotationNode> lowered = new ArrayList<>();
    for (ASTAnnotation each : annotated.getDeclaredAnnotations()) {
      unit.guarded(each, () -> lowered.add(lower(each)), () -> false);
    }
    return lowered;
  }

  private AnnotationNode lower(ASTAnnotation annotation) {
    Map<String, List<String>> values = new TreeMap<>();
    for (ASTMemberValuePair pair : annotation.getMembers()) {
      List<String> texts = new ArrayList<>();
      if (pair.getValue() instanceof ASTMemberValueArrayInitializer array) {
        array.forEach(each -> add(each, texts));
      } else {
        add(pair.getValue(), texts);
      }
      values.put(pair.getName(), List.copyOf(texts));
    }
    return new AnnotationNode(unit.type(annotation.getTypeNode()), values, unit.range(annotation));
  }

  private void add(ASTMemberValue value, List<String> texts) {
    String text = value instanceof ASTExpression expression ? text(expression) : null;
    if (text != null) {
      texts.add(text);
    }
  }

  /** The value of a constant, or the name of an enum or unknown constant. */
  private @Nullable String text(ASTExpression value) {
    if (value instanceof ASTClassLiteral literal) {
      return unit.types.erased(literal.getTypeNode().getTypeMirror()).name();
    }
    Object constant = unit.guarded(value, value::getConstValue, () -> null);
    if (constant != null) {
      return String.valueOf(constant);
    } else if (value instanceof ASTNamedReferenceExpr name) {
      return name.getName();
    } else if (value instanceof ASTAmbiguousName name) {
      return name.getName().substring(name.getName().lastIndexOf('.') + 1);
    }
    return null;
  }
}
