package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.tree.Expression;
import java.util.Set;

/** What is read from the elements of a file that tells a program how to be. */
final class ConfigurationText {
  private static final Set<String> TYPES =
      Set.of(
          "Element",
          "Node",
          "NamedNodeMap",
          "Attributes",
          "Properties",
          "ResourceBundle",
          "Configuration",
          "Preferences",
          "CommandLine");

  private ConfigurationText() {}

  /** Whether {@code value} is asked of such an element, or is one. */
  static boolean gives(Expression value) {
    return TYPES.contains(value.type().simpleName())
        || value instanceof Expression.Call call
            && call.receiver() != null
            && TYPES.contains(call.receiver().type().simpleName());
  }
}
