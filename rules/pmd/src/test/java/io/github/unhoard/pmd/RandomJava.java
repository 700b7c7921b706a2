package io.github.unhoard.pmd;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes random classes that are Java in form; whether they compile is left to chance. */
final class RandomJava {
  private static final List<String> TYPES =
      List.of(
          "int",
          "String",
          "Object",
          "int[]",
          "java.util.List<String>",
          "java.util.Map<String, Missing>",
          "Missing",
          "com.acme.Gone<A>",
          "T",
          "Runnable",
          "java.util.function.Function<String, Integer>",
          "Inner");

  private static final List<String> CLASSES =
      List.of("String", "Object", "Missing", "com.acme.Gone<A>", "Inner", "ArrayList<>", "T");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int names;

  private RandomJava(long seed) {
    this.random = new Random(seed);
  }

  /** A class {@code name}; about one in three has something cut out of it or put into it. */
  static String classNamed(String name, long seed) {
    RandomJava java = new RandomJava(seed);
    java.out.append("import com.acme.Gone; import static com.acme.Gone.*; import java.util.*;\n");
    java.type("class " + name + "<T extends Comparable<T>>", 0);
    return java.random.nextInt(3) == 0 ? java.damaged() : java.out.toString();
  }

  private String damaged() {
    StringBuilder damaged = new StringBuilder(out);
    int at = random.nextInt(damaged.length());
    switch (random.nextInt(4)) {
      case 0 -> damaged.setLength(at);
      case 1 -> damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(12)));
      case 2 ->
          damaged.insert(
              at, pick(List.of("{", "}", "(", ")", ";", "\"", "@", "->", "enum", "case")));
      default -> damaged.setCharAt(at, (char) random.nextInt(0x300));
    }
    return damaged.toString();
  }

  private void type(String head, int depth) {
    out.append(head).append(" {\n");
    int members = 1 + random.nextInt(6);
    for (int i = 0; i < members; i++) {
      member(depth);
    }
    out.append("}\n");
  }

  private void member(int depth) {
    switch (random.nextInt(depth > 2 ? 6 : 10)) {
      case 0 -> line(modifiers() + pick(TYPES) + " " + fresh() + " = " + expression(0) + ";");
      case 1 -> line(pick(TYPES) + " f, g[] = {" + expression(2) + "}, h;");
      case 2 -> {
        line("static {");
        body(depth);
        line("}");
      }
      case 3, 4, 5 -> {
        line(modifiers() + pick(TYPES) + " m(" + pick(TYPES) + " p, Object... rest) {");
        body(depth);
        line("}");
      }
      case 6 ->
          type(
              "class Inner extends " + pick(List.of("Missing", "Object", "A", "Inner")), depth + 1);
      case 7 -> type("interface I" + fresh() + " extends Runnable, Gone<T>", depth + 1);
      case 8 -> line("enum E" + fresh() + " { X, Y { void m() { } }; int f; }");
      default -> line("record R" + fresh() + "(int x, Missing y) { }");
    }
  }

  private void line(String text) {
    out.append(text).append(pick(List.of("\n", "\r\n", "\t", " /* c */ ")));
  }

  private String modifiers() {
    return pick(List.of("", "", "static ", "private final ", "@Gone(x = 1) ", "abstract "));
  }

  private void body(int depth) {
    int statements = random.nextInt(6);
    for (int i = 0; i < statements; i++) {
      line(statement(depth));
    }
  }

  private String statement(int depth) {
    if (depth > 4) {
      return "p.m(" + expression(3) + ");";
    }
    return switch (random.nextInt(20)) {
      case 0 ->
          "if (" + expression(1) + ") " + statement(depth + 1) + " else " + statement(depth + 1);
      case 1 -> "for (int i = 0, j; " + expression(2) + "; i++) " + statement(depth + 1);
      case 2 -> "for (" + pick(TYPES) + " each : " + expression(1) + ") " + block(depth);
      case 3 -> "while (" + expression(1) + ") { break; }";
      case 4 -> "do " + statement(depth + 1) + " while (" + expression(2) + ");";
      case 5 ->
          "try "
              + block(depth)
              + " catch (RuntimeException | Gone e) "
              + block(depth)
              + " finally "
              + block(depth);
      case 6 -> "try (var r = " + expression(2) + ") " + block(depth);
      case 7 ->
          "switch ("
              + expression(2)
              + ") { case 1: case X: "
              + statement(depth + 1)
              + " default: break; }";
      case 8 ->
          "switch (p) { case 1, 2 -> m(" + expression(3) + "); default -> " + block(depth) + " }";
      case 9 -> "synchronized (" + expression(2) + ") " + block(depth);
      case 10 -> "label" + fresh() + ": " + statement(depth + 1);
      case 11 -> "return" + (random.nextBoolean() ? ";" : " " + expression(1) + ";");
      case 12 -> "throw " + expression(1) + ";";
      case 13 -> "assert " + expression(2) + " : " + expression(2) + ";";
      case 14 ->
          "{ "
              + pick(random.nextBoolean() ? TYPES : List.of("var"))
              + " "
              + fresh()
              + " = "
              + expression(0)
              + "; }";
      case 15 -> "{ class L" + fresh() + " extends Inner { void m() " + block(depth) + " } }";
      case 16 -> ";";
      case 17 -> block(depth);
      case 18 -> "f = " + expression(1) + ";";
      default -> "m(" + expression(1) + ");";
    };
  }

  private String block(int depth) {
    StringBuilder block = new StringBuilder("{ ");
    for (int i = random.nextInt(3); i > 0; i--) {
      block.append(statement(depth + 1)).append(' ');
    }
    return block.append('}').toString();
  }

  private String expression(int depth) {
    if (depth > 4) {
      return pick(List.of("p", "f", "1", "null", "\"s\"", "this", "unknown", "'c'", "2.5f", "X"));
    }
    int next = depth + 1;
    return switch (random.nextInt(24)) {
      case 0 -> "(" + expression(next) + ").m(" + expression(next) + ")";
      case 1 -> "m(" + expression(next) + ", " + expression(next) + ")";
      case 2 -> "new " + pick(CLASSES) + "(" + expression(next) + ")";
      case 3 -> "(new Inner() { int q = " + expression(next) + "; void m() { m(q); } })";
      case 4 -> "(new int[" + expression(next) + "][])";
      case 5 -> "(new Object[] {" + expression(next) + ", {}})";
      case 6 -> "(" + expression(next) + ").f";
      case 7 -> "(this.f = " + expression(next) + ")";
      case 8 -> "(f += " + expression(next) + ")";
      case 9 -> "(" + expression(next) + " + " + expression(next) + " + " + expression(next) + ")";
      case 10 -> "(" + expression(next) + " && !" + expression(next) + ")";
      case 11 -> "(" + expression(next) + " ? " + expression(next) + " : " + expression(next) + ")";
      case 12 -> "((" + pick(TYPES) + ") " + expression(next) + ")";
      case 13 ->
          "("
              + expression(next)
              + " instanceof "
              + pick(List.of("Missing", "String"))
              + " b"
              + fresh()
              + ")";
      case 14 -> "f[" + expression(next) + "]" + "[" + expression(next) + "]";
      case 15 -> "(x -> " + expression(next) + ")";
      case 16 -> "((x, y) -> { return " + expression(next) + "; })";
      case 17 -> pick(List.of("p::m", "String::new", "Missing::m", "int[]::new", "super::m"));
      case 18 -> pick(List.of("int", "String", "Missing", "com.acme.Gone", "int[]")) + ".class";
      case 19 -> "(f++)";
      case 20 -> "Gone.<A>make().with(" + expression(next) + ").build()";
      case 21 -> "(switch (p) { case 1 -> " + expression(next) + "; default -> { yield 2; } })";
      case 22 ->
          pick(List.of("super.m()", "A.this.f", "com.acme.Gone.FIELD", "Gone.X.y", "a.b.c()"));
      default -> "Map.of(\"k\", " + expression(next) + ").get(p)";
    };
  }

  private String fresh() {
    return "n" + names++;
  }

  private <E> E pick(List<E> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Sources {@code A0}, {@code A1} and so on. */
  static List<String> classes(int count, long seed) {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sources.add(classNamed("A" + (i == 0 ? "" : i), seed + i));
    }
    return sources;
  }
}
