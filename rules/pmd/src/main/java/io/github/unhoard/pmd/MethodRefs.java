package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.MethodUsage;
import net.sourceforge.pmd.lang.java.symbols.JConstructorSymbol;
import net.sourceforge.pmd.lang.java.symbols.JExecutableSymbol;
import net.sourceforge.pmd.lang.java.types.JMethodSig;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.OverloadSelectionResult;
import net.sourceforge.pmd.lang.java.types.Substitution;
import org.jspecify.annotations.Nullable;

/** Makes references to methods from what PMD resolved and from what it could not. */
final class MethodRefs {
  private final UnitLowering unit;

  MethodRefs(UnitLowering unit) {
    this.unit = unit;
  }

  /** The method or constructor that {@code call} means; null when PMD does not know. */
  @Nullable ResolvedMethod resolved(MethodUsage call) {
    return unit.guarded(
        call,
        () -> {
          OverloadSelectionResult selected = call.getOverloadSelectionInfo();
          return resolved(selected.getMethodType(), !selected.isFailed());
        },
        () -> null);
  }

  /** The method that a reference means; null when PMD does not know. */
  @Nullable ResolvedMethod referenced(ASTMethodReference reference) {
    return unit.guarded(
        reference, () -> resolved(reference.getReferencedMethod(), true), () -> null);
  }

  private static @Nullable ResolvedMethod resolved(@Nullable JMethodSig method, boolean isSure) {
    return method == null
            || method.equals(method.getTypeSystem().UNRESOLVED_METHOD)
            || method.getSymbol().isUnresolved()
            || method.getSymbol().getEnclosingClass().isUnresolved()
        ? null
        : new ResolvedMethod(method.getSymbol(), isSure);
  }

  MethodRef of(
      ResolvedMethod method,
      @Nullable Expression receiver,
      List<Expression> arguments,
      TypeRef returnType) {
    TypeRef declared = unit.types.of(method.symbol().getEnclosingClass());
    TypeRef on = receiver == null ? declared : receiver.type();
    // A record declares equals, hashCode and toString though the source may not say so.
    boolean ofRecord = declared.name().equals("java.lang.Record") && on.has(TypeTrait.RECORD);
    TypeRef owner =
        on.name().endsWith("[]")
            ? unit.types.library("java.lang.Object")
            : ofRecord ? TypeLowering.withArguments(on, List.of()) : declared;
    return reference(owner, method, arguments, returnType);
  }

  /** A constructor of {@code created}, or of the anonymous class that extends it. */
  MethodRef constructor(ResolvedMethod method, TypeRef created, List<Expression> arguments) {
    return reference(TypeLowering.withArguments(created, List.of()), method, arguments, created);
  }

  private MethodRef reference(
      TypeRef owner, ResolvedMethod method, List<Expression> arguments, TypeRef returnType) {
    JExecutableSymbol symbol = method.symbol();
    boolean certain = isCertain(method, arguments);
    return new MethodRef(
        owner,
        name(symbol),
        certain ? parameters(symbol) : types(arguments),
        returnType,
        method.isStatic(),
        symbol.isVarargs(),
        certain && owner.resolved());
  }

  static String name(JExecutableSymbol symbol) {
    return symbol instanceof JConstructorSymbol ? MethodRef.CONSTRUCTOR : symbol.getSimpleName();
  }

  List<TypeRef> parameters(JExecutableSymbol symbol) {
    List<TypeRef> parameters = new ArrayList<>();
    for (JTypeMirror each : symbol.getFormalParameterTypes(Substitution.EMPTY)) {
      parameters.add(unit.types.erased(each));
    }
    return parameters;
  }

  /**
   * An argument of unknown type fits anything, so PMD's choice of overload is arbitrary; it is too
   * where no overload fits.
   */
  private static boolean isCertain(ResolvedMethod method, List<Expression> arguments) {
    boolean decided =
        method.isSure() && arguments.stream().allMatch(each -> each.type().resolved());
    return decided || !isOverloaded(method.symbol());
  }

  private static boolean isOverloaded(JExecutableSymbol symbol) {
    List<? extends JExecutableSymbol> members =
        symbol instanceof JConstructorSymbol
            ? symbol.getEnclosingClass().getConstructors()
            : symbol.getEnclosingClass().getDeclaredMethods();
    return members.stream()
            .filter(each -> each.nameEquals(symbol.getSimpleName()))
            .filter(each -> each.getArity() == symbol.getArity() || each.isVarargs())
            .count()
        > 1;
  }

  /** A method found by name only; unqualified ones belong to an enclosing class or an import. */
  MethodRef unresolved(
      String name,
      @Nullable TypeRef typeQualifier,
      @Nullable Expression receiver,
      List<Expression> arguments,
      TypeRef returnType) {
    TypeRef owner =
        typeQualifier != null ? typeQualifier : receiver == null ? null : receiver.type();
    boolean isStatic = typeQualifier != null;
    if (owner == null) {
      String imported = unit.imports.staticMemberOwner(name);
      isStatic = imported != null;
      owner =
          imported != null ? TypeRef.named(imported) : unit.classes.enclosing().withMethod(name);
    }
    return new MethodRef(
        TypeLowering.withArguments(owner, List.of()),
        name,
        types(arguments),
        returnType,
        isStatic,
        false,
        false);
  }

  MethodRef unresolvedConstructor(TypeRef owner, List<Expression> arguments) {
    return new MethodRef(
        TypeLowering.withArguments(owner, List.of()),
        MethodRef.CONSTRUCTOR,
        types(arguments),
        owner,
        false,
        false,
        false);
  }

  private static List<TypeRef> types(List<Expression> arguments) {
    List<TypeRef> types = new ArrayList<>(arguments.size());
    for (Expression each : arguments) {
      types.add(TypeLowering.withArguments(each.type(), List.of()));
    }
    return types;
  }
}
