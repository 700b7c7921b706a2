package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.Effect;
import io.github.unhoard.core.catalog.MeterModel;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A meter whose name or tags take as many values as there are requests. */
public final class UnboundedMetricTags implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "UnboundedMetricTags",
          "hidden process-wide registries",
          Tier.ERROR,
          "A meter is registered under values that are not few, and the registry keeps each one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    TagValues values = new TagValues(program);
    Set<String> removing = new TreeSet<>();
    boolean limited = false;
    for (CallSite call : program.calls()) {
      if (program.catalog().names("meterRemovals").contains(call.method().name())
          && isRegistry(call.receiver())) {
        removing.add(call.site().executable().owner().outermost().name());
      }
      limited |= program.catalog().names("meterLimits").contains(signature(call));
    }
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      if (!owner.isTest() && !removing.contains(owner.outermost().name())) {
        Tier most = limited ? Tier.INFO : Tier.ERROR;
        parts(call, program).stream()
            .map(each -> values.of(each, call.site()))
            .flatMap(Optional::stream)
            .min(Comparator.comparing(TagValues.Open::tier))
            .ifPresent(
                open -> sink.accept(report(call, open, tier(call, open, program).atMost(most))));
      }
    }
  }

  private static String signature(CallSite call) {
    return call.method().owner().name() + "#" + call.method().name();
  }

  /** Whether a meter is taken out of something that is a registry, by its type or its name. */
  private static boolean isRegistry(@Nullable Expression receiver) {
    TypeRef type = receiver == null ? TypeRef.UNKNOWN : receiver.type();
    return type.simpleName().endsWith("Registry")
        || type.simpleName().equals("Metrics")
        || type.name().startsWith("io.prometheus.");
  }

  /** The expressions that decide which meter the call makes; empty if it makes none. */
  private static List<Expression> parts(CallSite call, Program program) {
    List<Expression> found = new ArrayList<>();
    if (call.method().name().equals("register") && call.receiver() != null) {
      Expression at = call.receiver();
      while (at instanceof Expression.Call step) {
        Optional<MeterModel> start = program.catalog().meterBuilder(step.method());
        if (start.isPresent()) {
          add(step.arguments(), start.get(), found, program);
          return found;
        }
        if (step.method().name().equals("tag") && step.arguments().size() == 2) {
          found.add(step.arguments().get(1));
        } else if (step.method().name().equals("tags")) {
          tags(step.arguments(), 0, found, program);
        }
        at = step.receiver();
      }
      found.clear();
    }
    TypeRef receiver = call.receiver() == null ? call.method().owner() : call.receiver().type();
    program
        .catalog()
        .meter(call.method(), receiver)
        .ifPresent(model -> add(call.arguments(), model, found, program));
    return found;
  }

  private static void add(
      List<Expression> arguments, MeterModel model, List<Expression> into, Program program) {
    if (model.name() != Effect.NONE && model.name() < arguments.size()) {
      into.add(arguments.get(model.name()));
    }
    if (model.tags() != Effect.NONE) {
      tags(arguments, model.tags(), into, program);
    }
    if (model.values() != Effect.NONE) {
      into.addAll(arguments.subList(Math.min(model.values(), arguments.size()), arguments.size()));
    }
  }

  /** Adds the values of alternating keys and values, and of the tags that calls make. */
  private static void tags(
      List<Expression> arguments, int from, List<Expression> into, Program program) {
    boolean texts =
        arguments.stream()
            .skip(from)
            .allMatch(each -> each.type().name().equals("java.lang.String") || isUnknown(each));
    for (int i = from; i < arguments.size(); i++) {
      if (texts && arguments.size() > from + 1) {
        if ((i - from) % 2 == 1) {
          into.add(arguments.get(i));
        }
      } else {
        made(arguments.get(i), into, program);
      }
    }
  }

  private static boolean isUnknown(Expression expression) {
    return expression.type().name().equals("?");
  }

  private static void made(Expression tag, List<Expression> into, Program program) {
    if (tag instanceof Expression.Call call) {
      if (program
          .catalog()
          .names("meterTags")
          .contains(call.method().owner().name() + "#" + call.method().name())) {
        tags(call.arguments(), 0, into, program);
      } else {
        call.arguments().forEach(each -> made(each, into, program));
      }
      if (call.receiver() != null) {
        made(call.receiver(), into, program);
      }
    } else if (tag instanceof Expression.New creation && creation.arguments().size() == 2) {
      tags(creation.arguments(), 0, into, program);
    }
  }

  private static Tier tier(CallSite call, TagValues.Open open, Program program) {
    boolean ofObject = call.site().executable().isConstructorLike();
    if (ofObject) {
      Lifetime lifetime = program.lifetimeOf(call.site().executable().owner());
      return lifetime.compareTo(Lifetime.SINGLETON) <= 0
          ? Tier.INFO
          : open.tier().atMost(Tier.WARNING);
    }
    return program.phaseOf(call.site(), null) == Phase.OPERATION ? open.tier() : Tier.INFO;
  }

  private static Finding report(CallSite call, TagValues.Open open, Tier tier) {
    return Report.at(INFO, tier, call.site())
        .because(
            Evidence.Role.HOLDER, "the registry keeps a meter for each name and set of tag values")
        .because(Evidence.Role.LIFETIME, "it lives as long as the application runs")
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " makes one for each value of " + open.what(),
            call.site())
        .because(Evidence.Role.RELEASE, "nothing here removes a meter from the registry")
        .because(Evidence.Role.REPAIR, "Use a class of values, or log the value instead")
        .saying(
            "The registry keeps a meter for each value of "
                + open.what()
                + " as long as the application runs: "
                + Wording.at(call.site())
                + " makes it, and nothing here removes one. Use a class of values that are few,"
                + " and put the value itself into a log or trace.");
  }
}
