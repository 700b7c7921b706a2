package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Keeping;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Multiplicity;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.SkippedUndoing;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A listener is registered with something that outlives it, and nothing takes it back. */
public final class ListenerNeverRemoved implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ListenerNeverRemoved",
          "listeners and registrations",
          Tier.ERROR,
          "A listener is registered with a longer-lived publisher and never removed");

  private static final Pattern PER_MESSAGE =
      Pattern.compile(
          "(on|handle|process|do)?(channelRead0?|[Mm]essage|messageReceived|received|decode|encode"
              + "|write|[Rr]equest|invoke|send)\\w*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    Registrations registrations = new Registrations(program);
    SkippedUndoing skipped = new SkippedUndoing(program);
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      Set<String> undoing = registrations.undoing(call);
      if (owner.isTest() || call.isReference()) {
        continue;
      }
      Optional<Finding> apart = apart(call, undoing, registrations, program);
      if (apart.isPresent()) {
        sink.accept(apart.get());
        continue;
      }
      if (undoing.isEmpty()
          || Handle.isDropped(call, program)
          || call.arguments().isEmpty()
          || program.catalog().names("registersItself").contains(signature(call))
          || NameTakenOnce.by(call, program)
          || program.fieldInitializedBy(call).isPresent()) {
        continue;
      }
      Publisher publisher = Publisher.of(call, program);
      Expression listener = registrations.listenerOf(call);
      if (listener != null
          && publisher.outlives()
          && !EndedPublisher.isOf(call, program)
          && isKept(call, listener, program)) {
        if (registrations.isUndone(call, undoing)) {
          Optional<SkippedUndoing.Fault> fault =
              skipped.of(call, registrations.undoings(call, undoing).toList());
          SkippedRemoval.judge(call, listener, publisher, fault, INFO, program).ifPresent(sink);
          continue;
        }
        judge(
                call,
                listener,
                undoing,
                publisher,
                registrations.undoingOthers(call, undoing).map(Executable::name).orElse(null),
                program)
            .ifPresent(sink);
      }
    }
  }

  /** The finding on a call that is no listener's registration by its shape. */
  private static Optional<Finding> apart(
      CallSite call, Set<String> undoing, Registrations registrations, Program program) {
    Optional<Finding> found =
        !undoing.isEmpty() && Installation.isMadeBy(call)
            ? Installation.judge(call, undoing, INFO, program)
            : EndFutureDependents.judge(call, INFO, program);
    return found.filter(each -> undoing.isEmpty() || !registrations.isUndone(call, undoing));
  }

  /** Whether a method whose body is in sight does more with the listener than call it. */
  private static boolean isKept(CallSite call, Expression listener, Program program) {
    return IntStream.range(0, call.arguments().size())
        .filter(index -> Registrations.uncast(call.arguments().get(index)) == listener)
        .anyMatch(index -> program.keeping(call, index) == Keeping.PERHAPS_ALL);
  }

  private static Optional<Finding> judge(
      CallSite call,
      Expression listener,
      Set<String> undoing,
      Publisher publisher,
      @Nullable String undoingOthers,
      Program program) {
    ClassInfo owner = call.site().executable().owner();
    Phase phase = program.phaseOf(call.site(), null);
    boolean once = phase == Phase.INITIALIZATION || phase == Phase.STARTUP;
    Lifetime lifetime = program.lifetimeOf(owner.outermostInstance());
    boolean single = lifetime.compareTo(Lifetime.SINGLETON) <= 0;
    boolean oncePerProcess =
        phase == Phase.INITIALIZATION && program.isStaticOnly(call.site().executable())
            || call.site().executable().has(Modifier.STATIC)
                && call.site().executable().name().equals("main");
    boolean redeployed = single && publisher.isOfPlatform(call) && isDeployed(owner, program);
    if (once && single && !redeployed
        || oncePerProcess
        || phase == Phase.NEVER
        || phase == Phase.TEST
        || phase == Phase.TEARDOWN) {
      return Optional.empty();
    }
    String opposite =
        undoingOthers == null ? EndOfLife.oppositeOf(call.site().executable()) : undoingOthers;
    String teardown = opposite == null ? EndOfLife.teardownOf(owner) : opposite;
    if (teardown == null && program.isOnce(call.site())) {
      return Optional.empty();
    }
    Multiplicity owners = program.multiplicityOf(owner.outermostInstance());
    Multiplicity runs = program.multiplicityOf(call.site());
    if (once && owners == Multiplicity.ONE || runs == Multiplicity.ONE && !redeployed) {
      return Optional.empty();
    }
    Tier tier = tier(publisher, once, teardown);
    if (publisher.kind() == Publisher.Kind.GIVEN
        && PerCall.addsUp(listener, call, program)
        && !PerCall.isOnceOrByCaller(call.site().executable(), program)) {
      tier = Tier.WARNING;
    }
    if (once && owners == Multiplicity.PERHAPS_ONE
        || runs == Multiplicity.PERHAPS_ONE
        || SameContainer.keeps(call, listener, program)
        || program.catalog().names("heldForOthers").contains(signature(call))) {
      tier = tier.atMost(Tier.WARNING);
    }
    if (redeployed || !once && !repeats(call, listener, program)) {
      tier = tier.atMost(Tier.WARNING);
    }
    if (ListenerVerbs.registered(call.method().name()).filter(ListenerVerbs::isGauge).isPresent()) {
      tier = tier.atMost(Tier.WARNING);
    }
    if (Registrations.registersItself(call)) {
      // What the static method does with it is known by its name only.
      tier = tier.atMost(Tier.WARNING);
    }
    if (undoing.contains(call.method().name())) {
      // There is one at a time, which the next one replaces.
      if (teardown == null) {
        return Optional.empty();
      }
      tier = Tier.INFO;
    }
    if (listener.type().simpleName().matches("\\w*(Provider|Spi)")) {
      // A service: registries of them take one of each name.
      tier = tier.atMost(Tier.WARNING);
    }
    if (isOnArgument(call, listener) && !redeployed
        || publisher.kind() == Publisher.Kind.GIVEN
            && opposite == null
            && phase == Phase.OPERATION
            && isOfOneCall(call)
            && !addsPerMessage(call)) {
      tier = Tier.INFO;
    }
    if (isPartOfPublisher(call, listener)
        || publisher.kind() == Publisher.Kind.GIVEN && MadeByPublisher.isOwnerOf(call, program)) {
      tier = Tier.INFO;
    }
    if (publisher.kind() == Publisher.Kind.GIVEN && addsPerMessage(call)) {
      tier = Tier.WARNING;
    }
    String kept =
        Captures.enclosingInstance(listener, owner)
            ? "every " + owner.outermostInstance().simpleName()
            : "the listener";
    Report report =
        Report.at(INFO, tier, call.site())
            .because(
                Evidence.Role.GROWTH,
                call.method().name() + "() hands the listener to " + publisher.description(),
                call.site())
            .because(Evidence.Role.LIFETIME, publisher.reason())
            .because(
                Evidence.Role.RELEASE,
                "nothing in "
                    + owner.outermost().simpleName()
                    + " removes it"
                    + (teardown == null ? "" : ", not even " + teardown + "()"))
            .because(
                Evidence.Role.REPAIR,
                "Remove the same listener object where " + owner.simpleName() + " ends")
            .repairedBy(ListenerRepair.of(call, undoing, teardown, program));
    return Optional.of(
        report.saying(
            publisher.description()
                + " keeps "
                + kept
                + " for as long as it lives: "
                + call.method().name()
                + "() at line "
                + call.site().line()
                + " registers a listener that nothing removes"
                + (teardown == null
                    ? ". Keep the listener in a field and remove it when its owner ends."
                    : ", not even " + teardown + "(). Remove it there.")));
  }

  private static String signature(CallSite call) {
    return call.method().owner().name() + "#" + call.method().name();
  }

  /** Whether a container makes it, and ends it by a method of its own before the process ends. */
  private static boolean isDeployed(ClassInfo owner, Program program) {
    Set<String> annotations = program.catalog().names("singletonAnnotations");
    boolean managed =
        owner.node().annotations().stream()
                .anyMatch(each -> annotations.contains(each.type().name()))
            || program.catalog().names("singletonTypes").stream()
                .anyMatch(type -> program.catalog().isA(owner.node().type(), type));
    return managed && !EndOfLife.endsOf(owner, program).isEmpty();
  }

  /**
   * Whether there can be one listener per object or per value, rather than a few of the program.
   */
  private static boolean repeats(CallSite call, Expression listener, Program program) {
    ClassInfo owner = call.site().executable().owner();
    boolean many = program.lifetimeOf(owner.outermostInstance()).compareTo(Lifetime.SINGLETON) > 0;
    return many && Captures.enclosingInstance(listener, owner)
        || Captures.locals(listener).stream()
            .anyMatch(
                each ->
                    call.site().executable().parameters().stream()
                        .anyMatch(parameter -> parameter.id() == each));
  }

  /** Whether an object of the very class registers something that it makes, at one of its own. */
  private static boolean isPartOfPublisher(CallSite call, Expression listener) {
    ClassInfo owner = call.site().executable().owner();
    return call.receiver() != null
        && call.receiver().type().name().equals(owner.name())
        && !Captures.enclosingInstance(listener, owner);
  }

  /** Whether each message adds one more listener to what ends with the connection. */
  private static boolean addsPerMessage(CallSite call) {
    return PER_MESSAGE.matcher(call.site().executable().name()).matches()
        && call.receiver() instanceof Expression.Call future
        && future.method().name().equals("closeFuture");
  }

  /** Whether the publisher is an argument of a method at work, which may end with the call. */
  private static boolean isOfOneCall(CallSite call) {
    Expression source = call.receiver();
    while (source instanceof Expression.Call inner && inner.receiver() != null) {
      source = inner.receiver();
    }
    return call.site().executable().kind() == MethodNode.Kind.METHOD
        && source instanceof Expression.LocalAccess;
  }

  /** Whether it is an object passed along, rather than the one called, that gets the listener. */
  private static boolean isOnArgument(CallSite call, Expression listener) {
    Expression first = call.arguments().get(0);
    return call.receiver() != null
        && first != listener
        && (first instanceof Expression.LocalAccess || first instanceof Expression.FieldAccess)
        && !first.type().has(TypeTrait.PRIMITIVE)
        && !first.type().has(TypeTrait.ENUM)
        && !first.type().name().startsWith("java.");
  }

  private static Tier tier(Publisher publisher, boolean once, @Nullable String teardown) {
    return switch (publisher.kind()) {
      case PROCESS -> teardown != null || !once ? Tier.ERROR : Tier.WARNING;
      case PERHAPS_PROCESS -> Tier.WARNING;
      case GIVEN -> teardown != null ? Tier.WARNING : Tier.INFO;
      case CURRENT, OWN -> Tier.INFO;
    };
  }
}
