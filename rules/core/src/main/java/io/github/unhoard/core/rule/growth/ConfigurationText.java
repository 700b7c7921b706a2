package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
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

  private static final Set<String> SUFFIXES = Set.of("Settings", "Configuration", "Config");

  private ConfigurationText() {}

  /** Whether {@code value} is asked of such an element, or is one. */
  static boolean gives(Expression value) {
    return isOf(value.type())
        || value instanceof Expression.Call call
            && call.receiver() != null
            && isOf(call.receiver().type());
  }

  private static boolean isOf(TypeRef type) {
    String name = type.simpleName();
    return TYPES.contains(name) || SUFFIXES.stream().anyMatch(name::endsWith);
  }
}
