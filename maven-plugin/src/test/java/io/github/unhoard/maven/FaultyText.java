package io.github.unhoard.maven;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are hard on who reads them. */
final class FaultyText {
  private FaultyText() {}

  static String longFile() {
    String body = "    a += 1;\n".repeat(22);
    return IntStream.range(0, 2000)
        .mapToObj(i -> "  int m" + i + "(int a) {\n" + body + "    return a;\n  }\n")
        .collect(Collectors.joining("", "package shop;\npublic class Long {\n", "}\n"));
  }

  static String deepFile() {
    return "package shop; public class Deep { int a = "
        + "(".repeat(5000)
        + "1"
        + ")".repeat(5000)
        + "; }\n";
  }

  /** The billion laughs: ten to the power of eleven when written out. */
  static String laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i <= 10; i++) {
      String ten = IntStream.range(0, 10).mapToObj(any -> "x").collect(Collectors.joining(","));
      yaml.append("a" + i + ": &a" + i + " [" + ten.replace("x", "*a" + (i - 1)) + "]\n");
    }
    return yaml.toString();
  }
}
