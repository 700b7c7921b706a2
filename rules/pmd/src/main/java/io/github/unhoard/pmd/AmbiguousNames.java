package io.github.unhoard.pmd;

import io.github.unhoard.core.frontend.NamingCustom;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dotted names that PMD could resolve neither to a variable nor to a class. */
final class AmbiguousNames {
  private final UnitLowering unit;

  AmbiguousNames(UnitLowering unit) {
    this.unit = unit;
  }

  /** A name without dots that is no variable in sight. */
  Expression simple(String name, SourceRange range) {
    String owner = unit.imports.staticMemberOwner(name);
    return owner == null
        ? new Expression.Opaque(List.of(), TypeRef.UNKNOWN, range)
        : new Expression.FieldAccess(null, owner, name, true, TypeRef.UNKNOWN, range);
  }

  Expression value(String name, SourceRange range) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      Local local = unit.locals.find(null, name);
      return local != null ? new Expression.LocalAccess(local, range) : simple(name, range);
    }
    String qualifier = name.substring(0, dot);
    String member = name.substring(dot + 1);
    TypeRef type = type(qualifier);
    if (type != null) {
      return new Expression.FieldAccess(null, type.name(), member, true, TypeRef.UNKNOWN, range);
    }
    Expression receiver =
        unit.deeper(() -> new Expression.Opaque(List.of(), TypeRef.UNKNOWN, range));
    return new Expression.FieldAccess(
        receiver, receiver.type().name(), member, false, TypeRef.UNKNOWN, range);
  }

  /** The type that {@code name} must mean by Java's naming custom; null when it may be a value. */
  @Nullable TypeRef type(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      boolean isType =
          NamingCustom.looksLikeType(name)
              && unit.locals.find(null, name) == null
              && unit.imports.staticMemberOwner(name) == null;
      return isType ? TypeRef.unresolved(name) : null;
    }
    String first = name.substring(0, dot);
    String last = name.substring(name.lastIndexOf('.') + 1);
    boolean rooted =
        !Character.isUpperCase(first.charAt(0)) && unit.locals.find(null, first) == null
            || NamingCustom.looksLikeType(first);
    return rooted && NamingCustom.looksLikeType(last) ? ErasedTypes.unresolved(name) : null;
  }
}
