package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Multiplicity;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.catalog.Vocabulary;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many entries there may be of what nothing limits, as far as types and names tell.
 *
 * @param few a program has a handful: words of its own, numbers, services
 * @param parts what is added is what a program is put together from, once
 * @param data there is no end of them
 * @param endless they come with each user, request or connection
 * @param typedIn they are what the program was started with
 * @param passing they come and go while the program runs
 * @param slight what each entry keeps goes by itself, or is one the program was set up with
 */
record Abundance(
    boolean few,
    boolean parts,
    boolean data,
    boolean endless,
    boolean typedIn,
    boolean passing,
    boolean slight) {
  /** Types of the platform whose values may be data, or anything. */
  private static final Set<String> ANYTHING =
      Set.of(
          "java.lang.String",
          "java.lang.CharSequence",
          "java.lang.Object",
          "java.lang.Long",
          "java.lang.Runnable");

  private static final Set<String> COUNTED = Set.of("int", "short", "char");

  static Abundance of(List<Growth> growths, Growth leading, Retention retention, Program program) {
    Vocabulary vocabulary = program.catalog().vocabulary();
    KeyVocabulary words = new KeyVocabulary(program);
    boolean word =
        growths.stream()
            .allMatch(
                each ->
                    each.key() != null
                        && words.isWord(each.key(), each.site().executable().owner()));
    boolean service = leading.key() != null && isService(leading.key().type(), vocabulary);
    Expression stored = leading.value() == null ? leading.key() : leading.value();
    return new Abundance(
        word || service,
        stored != null && vocabulary.isPartType(stored.type().simpleName()),
        DataKeys.in(growths, retention, program, words),
        DataKeys.comeAllTheTime(growths, retention, program, words),
        growths.stream().allMatch(each -> ProgramArguments.make(each, program)),
        isPassing(leading.key(), vocabulary) || isPassing(leading.value(), vocabulary),
        program.isGivenUp(retention.field().owner())
            || growths.stream().allMatch(each -> isPerhapsOnce(each, program))
            || growths.stream()
                .allMatch(each -> isWeak(each, program) || Configured.adds(each, vocabulary)));
  }

  private static boolean isPassing(@Nullable Expression part, Vocabulary vocabulary) {
    return part != null && vocabulary.isPassingType(part.type().simpleName());
  }

  private static boolean isPerhapsOnce(Growth growth, Program program) {
    return program.multiplicityOf(growth.site()).compareTo(Multiplicity.PERHAPS_ONE) <= 0;
  }

  /** Whether the value can go though its key stays. */
  private static boolean isWeak(Growth growth, Program program) {
    return growth.value() != null
        && program.catalog().isA(growth.value().type(), "java.lang.ref.Reference");
  }

  /** Whether a key is a number of few, or an object of the platform of which there are few. */
  private static boolean isService(TypeRef type, Vocabulary vocabulary) {
    String name = type.name().replace("[]", "");
    boolean platform =
        name.startsWith("java.")
            && !name.startsWith("java.util.")
            && !name.startsWith("java.time.");
    boolean data = ANYTHING.contains(name) || vocabulary.mayBeDataType(name);
    return vocabulary.isFewType(type.simpleName())
        || COUNTED.contains(name)
        || platform && type.arguments().isEmpty() && !data;
  }
}
