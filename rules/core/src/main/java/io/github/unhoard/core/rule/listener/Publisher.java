package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a listener is registered with, and how long that lives compared with the listener.
 *
 * @param description for messages
 * @param reason why it lives as long as it does
 */
record Publisher(Kind kind, String description, String reason) {
  private static final int MAX_STEPS = 6;
  private static final Pattern THING =
      Pattern.compile("\\w+(Future|Promise|Property|List|Bus|Source)");
  private static final Pattern PLATFORM = Pattern.compile("java\\..*|javax\\.management\\..*");
  private static final Pattern FRESH =
      Pattern.compile("\\w*(List|Map|Set|Array|Queue|Builder|Property|Binding)");
  private static final Pattern ACTION =
      Pattern.compile(
          "(new|create|make|build|open|connect|bind|close|write|flush|read|submit|send|start|stop|sync|copy|to|as|await"
              + "|run|execute|clone|fork|load|fetch|find|register|deregister|disconnect|shutdown|terminate|next|poll|take"
              + "|pop|remove|accept|resolve|of|from|with)([A-Z].*)?");

  /** Where the publisher comes from. */
  enum Kind {
    /** Static, or reached through a static method: lives as long as the process. */
    PROCESS,
    /** What a static getter gives, which may be shared by all: nothing shows it. */
    PERHAPS_PROCESS,
    /** What a static method gives for now, of the thread or the request perhaps. */
    CURRENT,
    /** Handed in from outside: lives at least as long as the listener's owner. */
    GIVEN,
    /** Made by the owner, or the owner itself: dies with it. */
    OWN
  }

  boolean outlives() {
    return kind != Kind.OWN;
  }

  /** Whether it belongs to the JVM, which goes on when an application in it ends. */
  boolean isOfPlatform(CallSite call) {
    TypeRef type = call.receiver() == null ? call.method().owner() : call.receiver().type();
    return kind == Kind.PROCESS && PLATFORM.matcher(type.name()).matches();
  }

  static Publisher of(CallSite call, Program program) {
    ClassInfo owner = call.site().executable().owner();
    if (call.receiver() == null) {
      boolean ownHelper =
          program.world().classNamed(call.method().owner().name()) != null
              && call.method().owner().name().equals(owner.name());
      boolean listenerFirst =
          !call.arguments().isEmpty()
              && call.arguments().get(0) instanceof Expression.This
              && !program.catalog().undoing(call.method(), call.method().owner()).isEmpty();
      boolean publisherFirst =
          call.arguments().size() > 1 && !listenerFirst && isPublisher(call.arguments().get(0));
      if (call.method().isStatic()
          && publisherFirst
          && call.arguments().get(0).type().simpleName().endsWith("Future")) {
        return own("a future, which ends by itself");
      }
      if (call.method().isStatic() && publisherFirst) {
        return of(call.arguments().get(0), owner, program, 0);
      }
      if (call.method().isStatic() && !ownHelper) {
        String type = call.method().owner().simpleName();
        return new Publisher(
            Kind.PROCESS, type, type + "." + call.method().name() + "() is static");
      }
      return own("the object itself");
    }
    if (isOwnOfCallers(call, program)) {
      return own("what its callers have made");
    }
    return FreshPublisher.isAssignedBefore(call, program)
        ? own("the object made just before")
        : of(call.receiver(), owner, program, 0);
  }

  /** Whether a private method registers with its argument, which is always a part of the object. */
  private static boolean isOwnOfCallers(CallSite call, Program program) {
    Executable method = call.site().executable();
    int index =
        call.receiver() instanceof Expression.LocalAccess given && method.has(Modifier.PRIVATE)
            ? method.parameters().indexOf(given.local())
            : -1;
    List<CallSite> callers = index < 0 ? List.of() : program.callGraph().callersOf(method);
    return !callers.isEmpty()
        && callers.stream()
            .allMatch(
                each ->
                    each.site().executable().owner().equals(method.owner())
                        && each.arguments().size() > index
                        && each.arguments().get(index) instanceof Expression.FieldAccess field
                        && !field.isStatic()
                        && ofField(field, method.owner(), program, 0).kind() == Kind.OWN);
  }

  /** Whether a first argument before the listener can be what it is registered with. */
  private static boolean isPublisher(Expression argument) {
    return !(argument instanceof Expression.Literal)
        && !argument.type().name().startsWith("java.lang.");
  }

  private static Publisher own(String description) {
    return new Publisher(Kind.OWN, description, "it dies with its owner");
  }

  private static Publisher of(
      @Nullable Expression source, ClassInfo owner, Program program, int steps) {
    if (steps > MAX_STEPS || source == null || source instanceof Expression.This) {
      return own("the object itself");
    }
    if (source instanceof Expression.Cast cast) {
      return of(cast.value(), owner, program, steps + 1);
    }
    if (source instanceof Expression.FieldAccess field) {
      return ofField(field, owner, program, steps);
    }
    if (source instanceof Expression.LocalAccess local) {
      List<Expression> values = notNull(program.valuesOf(local, owner));
      if (values.size() == 1) {
        return of(values.get(0), owner, program, steps + 1);
      }
      String name = local.local().name();
      return program.valuesOf(local, owner).isEmpty()
          ? single(local.type(), name, program)
              .orElseGet(() -> new Publisher(Kind.GIVEN, name, name + " comes from the caller"))
          : own(name);
    }
    if (source instanceof Expression.Call call) {
      return ofCall(call, owner, program, steps);
    }
    return own("a fresh object");
  }

  private static Publisher ofField(
      Expression.FieldAccess field, ClassInfo owner, Program program, int steps) {
    String name = field.name();
    if (field.isStatic()) {
      return new Publisher(
          Kind.PROCESS, name, "the static field " + name + " lives until the JVM exits");
    }
    List<Expression> all = program.valuesOf(new FieldKey(field.owner(), name));
    List<Expression> values = notNull(all);
    boolean given =
        !values.isEmpty()
            && values.stream()
                .anyMatch(
                    value ->
                        value instanceof Expression.LocalAccess local
                            && program.valuesOf(local, owner).isEmpty());
    boolean inherited = all.isEmpty() && isAncestor(field.owner(), owner, program);
    if (given) {
      return single(field.type(), name, program)
          .orElseGet(
              () -> new Publisher(Kind.GIVEN, name, name + " was handed to " + owner.simpleName()));
    }
    Publisher result = own(name);
    // A default of the owner's own does not speak for one that was handed in instead.
    boolean hasDefault = values.stream().anyMatch(Expression.New.class::isInstance);
    for (Expression value : inherited ? List.<Expression>of() : values) {
      Publisher origin = of(value, owner, program, steps + 1);
      if (origin.outlives() && hasDefault || values.size() == 1) {
        result = new Publisher(origin.kind(), name, origin.reason());
      }
    }
    return result;
  }

  /** A variable that is empty at first, or at last, still has but one publisher. */
  private static List<Expression> notNull(List<Expression> values) {
    return values.stream().filter(each -> !each.isNull()).toList();
  }

  /** The publisher of a class of the sources that has one instance per application. */
  private static Optional<Publisher> single(TypeRef type, String name, Program program) {
    ClassInfo info = program.world().classNamed(type.name());
    boolean annotated =
        info != null
            && info.node().annotations().stream()
                .anyMatch(
                    each ->
                        program
                            .catalog()
                            .names("singletonAnnotations")
                            .contains(each.type().name()));
    if (info == null || !annotated || program.lifetimeOf(info) != Lifetime.SINGLETON) {
      return Optional.empty();
    }
    return Optional.of(new Publisher(Kind.PROCESS, name, program.lifetimeReasonOf(info)));
  }

  private static boolean isAncestor(String name, ClassInfo owner, Program program) {
    return !owner.name().equals(name) && program.world().classNamed(name) == null;
  }

  private static Publisher ofCall(
      Expression.Call call, ClassInfo owner, Program program, int steps) {
    String name = call.method().name();
    if (call.method().isStatic()) {
      if (ThreadPublisher.isGivenBy(call, program)) {
        return own("what the thread holds now");
      }
      if (FreshPublisher.isFresh(call, owner, program)) {
        return own("a fresh object");
      }
      String type = call.method().owner().simpleName();
      if (ThreadPublisher.isPerhapsGivenBy(call, program)) {
        String getter = type + "." + name + "()";
        return new Publisher(Kind.CURRENT, getter, "others may get another one of " + getter);
      }
      if (!call.arguments().isEmpty() && !isConstant(call.arguments().get(0))) {
        return of(call.arguments().get(0), owner, program, steps + 1);
      }
      boolean noun =
          isNoun(call)
              && !FRESH.matcher(name).matches()
              && program.world().classNamed(call.method().owner().name()) == null;
      boolean shared =
          noun
              || name.startsWith("get")
              || name.equals("instance")
              || name.endsWith("Instance")
              || name.startsWith("default");
      if (!shared) {
        return own("a fresh object");
      }
      String getter = type + "." + name + "()";
      return SharedGetter.isSure(call, program)
          ? new Publisher(Kind.PROCESS, getter, getter + " is shared by all")
          : new Publisher(Kind.PERHAPS_PROCESS, getter, getter + " may be shared by all");
    }
    if (name.startsWith("get") || isAccessor(call, program) || isNoun(call)) {
      Publisher root = of(call.receiver(), owner, program, steps + 1);
      boolean ofArgument = call.arguments().stream().anyMatch(each -> !isConstant(each));
      return ofArgument && root.kind() == Kind.PROCESS
          ? new Publisher(Kind.PERHAPS_PROCESS, root.description(), root.reason())
          : root;
    }
    return own("the result of " + name + "()");
  }

  /** Whether {@code argument} names one of what all share, rather than the object that has it. */
  private static boolean isConstant(Expression argument) {
    return argument instanceof Expression.Literal
        || argument instanceof Expression.FieldAccess field && field.isStatic()
        || argument.type().has(TypeTrait.PRIMITIVE)
        || argument.type().name().equals("java.lang.String")
        || argument.type().name().equals("java.lang.Class");
  }

  /** Whether a parameterless call is named after what it gives rather than after what it does. */
  private static boolean isNoun(Expression.Call call) {
    return call.arguments().isEmpty()
        && (THING.matcher(call.method().name()).matches()
            || !ACTION.matcher(call.method().name()).matches())
        && !call.method().name().endsWith("Async");
  }

  private static boolean isAccessor(Expression.Call call, Program program) {
    ClassInfo info = program.world().classNamed(call.method().owner().name());
    return call.arguments().isEmpty()
        && info != null
        && info.node().kind() == ClassNode.Kind.RECORD;
  }
}
