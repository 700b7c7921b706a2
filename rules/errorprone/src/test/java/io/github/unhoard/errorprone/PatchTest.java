package io.github.unhoard.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.bugpatterns.BugChecker;
import org.junit.jupiter.api.Test;

/** Error Prone applies the repairs of findings. */
final class PatchTest {
  private static final String TWINS =
      """
      import java.util.HashMap;
      import java.util.Map;

      public class A {
        private static final Map<String, Integer> CODES = new HashMap<>();
        private static final Map<Integer, String> NAMES = new HashMap<>();

        public static void register(String name, Integer code) {
          CODES.put(name, code);
          NAMES.put(code, name);
        }

        public static void unregister(String name) {
          CODES.remove(name);
        }
      }
      """;
  private static final String BOTH =
      TWINS.replace(
          "    CODES.remove(name);\n",
          """
              Integer code = CODES.remove(name);
              if (code != null) {
                NAMES.remove(code);
              }
          """);

  private static void patch(Class<? extends BugChecker> rule, String before, String after) {
    BugCheckerRefactoringTestHelper.newInstance(rule, PatchTest.class)
        .addInputLines("A.java", before)
        .addOutputLines("A.java", after)
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void releasesTheTwinToo() {
    patch(TwinReleaseForgotten.class, TWINS, BOTH);
  }

  @Test
  void removesInsteadOfReading() {
    String before =
        """
        import java.util.Map;
        import java.util.concurrent.ConcurrentHashMap;

        public class A {
          private static final Map<String, Runnable> OPEN = new ConcurrentHashMap<>();

          public static void register(String name, Runnable closing) {
            OPEN.put(name, closing);
          }

          public static void deregister(String name) {
            Runnable closing = OPEN.get(name);
            if (closing != null) {
              closing.run();
            }
          }
        }
        """;
    patch(ReleaseKeyMismatch.class, before, before.replace(".get(name)", ".remove(name)"));
  }

  @Test
  void releasesInFinally() {
    String before =
        """
        public class A {
          private static final ThreadLocal<Object> USER = new ThreadLocal<>();

          public static void run(Object user, Runnable work) {
            USER.set(user);
            work.run();
            USER.remove();
          }
        }
        """;
    String after =
        before.replace(
            "    work.run();\n    USER.remove();\n",
            """
                try {
                  work.run();
                } finally {
                  USER.remove();
                }
            """);
    patch(ThreadLocalNeverRemoved.class, before, after);
  }
}
