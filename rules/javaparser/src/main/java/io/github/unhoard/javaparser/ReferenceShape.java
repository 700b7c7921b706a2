package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a method reference may be before its target is known.
 *
 * @param arities the numbers of arguments it can take
 * @param returns whether some of its methods gives a value
 * @param only its type, when it is that of an instance method named through its class
 */
record ReferenceShape(Set<Integer> arities, boolean returns, @Nullable JavaType only) {

  /** The shape; null when its methods are not all known. */
  static @Nullable ReferenceShape of(
      MethodReferenceExpr reference, Scope scope, UnitLowering unit) {
    JavaType qualifier = unit.names.typeQualifier(reference.getScope(), scope);
    JavaType owner = qualifier != null ? qualifier : receiver(reference, scope, unit);
    if (!(owner instanceof JavaType.Declared declared)) {
      return null;
    }
    boolean creates = reference.getIdentifier().equals("new");
    SourceClassSymbol site = scope.enclosingClass();
    List<MemberLookup.Method> methods =
        creates
            ? unit.members.constructors(declared, site)
            : unit.members.methods(declared, reference.getIdentifier(), site);
    if (methods.isEmpty() || methods.stream().anyMatch(each -> each.symbol().isVarargs())) {
      return null;
    }
    Set<Integer> arities = new HashSet<>();
    boolean isUnbound = qualifier != null && !creates;
    boolean allOnInstance = isUnbound;
    for (MemberLookup.Method method : methods) {
      boolean takesReceiver = isUnbound && !method.symbol().isStatic();
      arities.add(method.symbol().parameters().size() + (takesReceiver ? 1 : 0));
      allOnInstance &= takesReceiver;
    }
    boolean returns =
        creates || methods.stream().anyMatch(m -> !m.symbol().returnType().equals(JavaType.VOID));
    return new ReferenceShape(arities, returns, allOnInstance ? owner : null);
  }

  Conversions.Answer fits(FunctionType function) {
    boolean mayFit =
        arities.contains(function.parameters().size()) && (function.isVoid() || returns);
    return mayFit ? Conversions.Answer.MAYBE : Conversions.Answer.NO;
  }

  /** The type of a receiver that can be told without lowering it. */
  private static @Nullable JavaType receiver(
      MethodReferenceExpr reference, Scope scope, UnitLowering unit) {
    if (reference.getScope() instanceof ThisExpr self && self.getTypeName().isEmpty()) {
      return scope.enclosingClass().thisType();
    }
    String name = null;
    if (reference.getScope() instanceof NameExpr variable) {
      name = variable.getNameAsString();
    } else if (reference.getScope() instanceof TypeExpr type) {
      name = TypeSyntax.of(type.getType()).name();
    }
    JavaType type = name == null ? null : unit.names.variableType(name, scope);
    return type == null ? null : Erasure.upperBound(type);
  }
}
