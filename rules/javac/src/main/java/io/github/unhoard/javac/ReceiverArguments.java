package io.github.unhoard.javac;

import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the result type of a call by the receiver's type arguments as they are written. The
 * compiler forgets arguments that it cannot resolve; {@code Map<String, Cache>.get} still gives a
 * {@code Cache}.
 */
final class ReceiverArguments {
  private final UnitLowering unit;

  ReceiverArguments(UnitLowering unit) {
    this.unit = unit;
  }

  /** The type that {@code method} returns on {@code receiver}; null when that is not told by it. */
  @Nullable TypeRef result(ExecutableElement method, TypeRef receiver) {
    return method.getEnclosingElement() instanceof TypeElement owner
            && owner.getTypeParameters().size() == receiver.arguments().size()
            && unit.types.of(owner).name().equals(receiver.name())
        ? substituted(method.getReturnType(), owner, receiver, TypeLowering.ARGUMENT_LEVELS)
        : null;
  }

  private @Nullable TypeRef substituted(
      TypeMirror declared, TypeElement owner, TypeRef receiver, int levels) {
    if (declared.getKind() == TypeKind.TYPEVAR) {
      int index = owner.getTypeParameters().indexOf(((TypeVariable) declared).asElement());
      return index < 0 ? null : receiver.arguments().get(index);
    }
    if (declared.getKind() != TypeKind.DECLARED) {
      return null;
    }
    TypeRef raw = unit.types.erased(declared);
    if (levels == 0) {
      return raw;
    }
    List<TypeRef> arguments = new ArrayList<>();
    for (TypeMirror each : ((DeclaredType) declared).getTypeArguments()) {
      TypeRef argument = substituted(each, owner, receiver, levels - 1);
      arguments.add(argument == null ? unit.types.lower(each, levels - 1) : argument);
    }
    return TypeLowering.withArguments(raw, arguments);
  }
}
