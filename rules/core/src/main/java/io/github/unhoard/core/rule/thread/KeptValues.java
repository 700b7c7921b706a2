package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What threads keep in a thread-local that nothing empties: much or next to nothing. */
final class KeptValues {
  private static final Set<String> FLAGS =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float");

  private static final Set<String> NUMBERS =
      Set.of("boolean[]", "byte[]", "short[]", "char[]", "int[]", "long[]", "float[]", "double[]");

  private static final Set<String> INITIALIZING = Set.of("initialValue", "get", "set");

  /** Small tools of which a thread needs one. */
  private static final Pattern HELPER =
      Pattern.compile(
          "java\\.lang\\.String(Builder|Buffer)|(byte|char)\\[\\]|java\\.text\\.\\w+"
              + "|java\\.util\\.(Random|Date|Calendar|GregorianCalendar|regex\\.Matcher|zip\\.\\w+)"
              + "|java\\.security\\.(MessageDigest|SecureRandom|Signature)|javax\\.crypto\\.\\w+"
              + "|java\\.nio\\.charset\\.\\w+|java\\.io\\.(ByteArray|CharArray|String)\\w+"
              + "|javax\\.xml\\..*(Factory|Builder|Parser)");

  private KeptValues() {}

  /** Whether each thread keeps one small thing that pins no class loader. */
  static boolean areSmall(ThreadLocals.Use use, Program program) {
    return isOfThePlatform(use, program)
        || isFlag(use, program)
        || use.field().node().isStatic() && isHelper(use, program);
  }

  /** Whether each thread keeps an array of a few numbers or flags that its first look-up makes. */
  static boolean areAFewNumbers(ThreadLocals.Use use) {
    List<TypeRef> kept = use.field().node().type().arguments();
    return use.sets().isEmpty()
        && kept.size() == 1
        && NUMBERS.contains(kept.get(0).name())
        && use.field().node().initializer() instanceof Expression.Call made
        && made.method().name().equals("withInitial")
        && made.arguments().size() == 1
        && makesFew(made.arguments().get(0));
  }

  private static boolean makesFew(Node node) {
    return node instanceof Expression.NewArray made
        ? made.dimensions().size() == 1
            && made.dimensions().get(0) instanceof Expression.Literal size
            && size.value().length() == 1
        : node.children().size() == 1 && makesFew(node.children().get(0));
  }

  /** Whether it was handed to a class that takes the values of all it knows out of the thread. */
  static boolean areEndedByRegistry(ThreadLocals.Use use, Program program) {
    if (!(use.field().node().initializer() instanceof Expression.Call made)) {
      return false;
    }
    ClassInfo registry = program.world().classNamed(made.method().owner().name());
    return registry != null
        && program.callsWithin(registry).stream()
            .anyMatch(
                call ->
                    call.method().name().equals("remove")
                        && call.receiver() != null
                        && ThreadLocals.isThreadLocal(call.receiver().type(), program.catalog()));
  }

  /** Whether threads keep only JDK objects, such as formatters: small, and pinning no loader. */
  private static boolean isOfThePlatform(ThreadLocals.Use use, Program program) {
    boolean subclass = program.world().classNamed(use.field().node().type().name()) != null;
    boolean platform =
        use.field().node().type().arguments().stream().allMatch(KeptValues::isPlatform);
    return !subclass && platform && use.sets().isEmpty();
  }

  /** Whether threads keep a tool of the platform that the class makes for itself. */
  private static boolean isHelper(ThreadLocals.Use use, Program program) {
    List<TypeRef> kept = use.field().node().type().arguments();
    return kept.size() == 1
        && HELPER.matcher(kept.get(0).name()).matches()
        && use.sets().stream()
            .allMatch(
                set ->
                    set.arguments().size() == 1
                        && isMade(
                            set.arguments().get(0), set.site().executable().owner(), program));
  }

  private static boolean isMade(Expression value, ClassInfo owner, Program program) {
    return !(value instanceof Expression.LocalAccess local)
        || !program.valuesOf(local, owner).isEmpty();
  }

  /** Whether each value goes through a setter that is given null somewhere, too. */
  static boolean areNulledByCallers(ThreadLocals.Use use, Program program) {
    return !use.sets().isEmpty()
        && use.sets().stream().allMatch(set -> isNulledByCallers(set, program));
  }

  private static boolean isNulledByCallers(CallSite set, Program program) {
    Executable setter = set.site().executable();
    int index =
        set.arguments().size() == 1
                && set.arguments().get(0) instanceof Expression.LocalAccess given
            ? setter.parameters().indexOf(given.local())
            : -1;
    return index >= 0
        && program.callGraph().callersOf(setter).stream()
            .anyMatch(
                call -> call.arguments().size() > index && call.arguments().get(index).isNull());
  }

  /** Whether the field refers to a thread-local that was handed in: another object has it. */
  static boolean belongToOthers(ThreadLocals.Use use, Program program) {
    List<Expression> values = program.valuesOf(use.field().key());
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                each ->
                    each instanceof Expression.LocalAccess local
                        && program.valuesOf(local, use.field().owner()).isEmpty());
  }

  /** Whether a thread that sets nothing finds null. */
  static boolean startEmpty(ThreadLocals.Use use, Program program) {
    List<Expression> made = program.valuesOf(use.field().key());
    return !made.isEmpty() && made.stream().allMatch(each -> makesEmpty(each, program));
  }

  private static boolean makesEmpty(Expression value, Program program) {
    if (!(value instanceof Expression.New made) || made.body() != null) {
      return value.isNull();
    }
    ClassInfo info = program.world().classNamed(made.type().name());
    return made.type().name().equals("java.lang.ThreadLocal")
        || info != null
            && info.node().superclass() != null
            && info.node().superclass().name().equals("java.lang.ThreadLocal")
            && info.node().methods().stream().noneMatch(each -> INITIALIZING.contains(each.name()));
  }

  /** Whether threads keep but a number or one of a few constants. */
  static boolean isFlag(ThreadLocals.Use use, Program program) {
    List<TypeRef> kept = use.field().node().type().arguments();
    return kept.size() == 1
        && (FLAGS.contains(kept.get(0).name())
            || program.originOfType(kept.get(0)) == KeyOrigin.FINITE);
  }

  private static boolean isPlatform(TypeRef type) {
    String name = type.name();
    boolean collection = name.startsWith("java.util.") && !type.arguments().isEmpty();
    return !collection && (name.startsWith("java.") || name.indexOf('.') < 0 && type.resolved());
  }
}
