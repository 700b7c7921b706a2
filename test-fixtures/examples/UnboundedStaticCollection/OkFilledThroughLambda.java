package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The static initialiser hands a lambda to a method that runs it at once for each element. */
public final class OkFilledThroughLambda {
  private static final List<String> USER_FIELDS = new ArrayList<>();

  static {
    forEachField(
        userField -> {
          if (userField.startsWith("user")) {
            USER_FIELDS.add(userField);
          }
        });
  }

  private OkFilledThroughLambda() {}

  private static void forEachField(Consumer<String> visitor) {
    for (String each : List.of("userId", "userName", "created")) {
      visitor.accept(each);
    }
  }

  public static List<String> userFields() {
    return List.copyOf(USER_FIELDS);
  }
}
