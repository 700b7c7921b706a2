package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Where code outside the sources can get hold of a holder and release its entries itself. */
final class Escapes {
  /** Libraries whose methods, unless catalogued, only read the collections they are given. */
  private static final List<String> READERS =
      List.of(
          "java.",
          "javax.",
          "jakarta.",
          "org.slf4j.",
          "org.apache.commons.lang",
          "com.google.common.",
          "org.apache.logging.",
          "org.apache.commons.logging.",
          "org.junit.",
          "org.hamcrest.");

  private final Catalog catalog;
  private final Facts facts;
  private final CallGraph graph;
  private final Aliases aliases;

  Escapes(Catalog catalog, Facts facts, CallGraph graph, Aliases aliases) {
    this.catalog = catalog;
    this.facts = facts;
    this.graph = graph;
    this.aliases = aliases;
  }

  void collect(BiConsumer<FieldKey, Escape> sink) {
    for (CallSite call : facts.calls) {
      if (graph.targetsOf(call).isEmpty() && !onlyReads(call)) {
        String how = "passed to " + describe(call.method());
        Values values = new Values(catalog, call.site().executable().owner().unit().path());
        for (Expression argument : call.arguments()) {
          report(values.of(argument), new Escape(how, call.site()), sink);
        }
      }
    }
    for (Map.Entry<?, List<Facts.Returned>> entry : facts.returns.entrySet()) {
      for (Facts.Returned returned : entry.getValue()) {
        Executable method = returned.site().executable();
        if (isAccessible(method)) {
          Values values = new Values(catalog, method.owner().unit().path());
          Escape escape = new Escape("returned by " + method.display(), returned.site());
          report(values.of(returned.value()), escape, sink);
        }
      }
    }
  }

  private static boolean isAccessible(Executable method) {
    return method.has(Modifier.PUBLIC) || method.has(Modifier.PROTECTED);
  }

  private void report(List<Operand> operands, Escape escape, BiConsumer<FieldKey, Escape> sink) {
    for (Operand operand : operands) {
      if (!operand.readOnly()) {
        for (Place place : aliases.of(operand)) {
          if (place.depth() == 0) {
            sink.accept(place.field(), escape);
          }
        }
      }
    }
  }

  private boolean onlyReads(CallSite call) {
    MethodRef method = call.method();
    String owner = method.owner().name();
    boolean consumes =
        BodyWalker.isConstructor(method)
            && catalog.isA(method.owner(), "java.util.concurrent.Executor");
    return call.isReference()
        || !consumes && READERS.stream().anyMatch(owner::startsWith)
        || !catalog.effects(method, method.owner()).isEmpty()
        || Set.of(
                "println", "print", "format", "valueOf", "equals", "debug", "info", "warn", "trace",
                "error")
            .contains(method.name());
  }

  private static String describe(MethodRef method) {
    return BodyWalker.isConstructor(method)
        ? "new " + method.owner().simpleName() + "()"
        : method.owner().resolved()
            ? method.owner().simpleName() + "." + method.name() + "()"
            : method.name() + "()";
  }
}
