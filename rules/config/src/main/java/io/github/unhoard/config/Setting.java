package io.github.unhoard.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element or key of a configuration file; attributes are children like any other.
 *
 * @param name local name of the element, or the key
 * @param text the value; empty when there are only children
 * @param line 1-based
 */
record Setting(String name, String text, int line, List<Setting> children) {

  Optional<Setting> child(String wanted) {
    return children.stream().filter(each -> each.name.equals(wanted)).findFirst();
  }

  Stream<Setting> children(String wanted) {
    return children.stream().filter(each -> each.name.equals(wanted));
  }

  /** The value of the child {@code wanted}; empty when it is not there or says nothing. */
  Optional<String> value(String wanted) {
    return child(wanted).map(each -> each.text.strip()).filter(text -> !text.isEmpty());
  }

  /** This and all below, in the order of the file. */
  Stream<Setting> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Setting::all));
  }

  /** Whether the child {@code wanted} has a number above 0, or a value known at run time only. */
  boolean limits(String wanted) {
    return value(wanted).filter(Setting::isLimit).isPresent();
  }

  /** Whether {@code text} sets a limit: what cannot be read here is taken for one. */
  static boolean isLimit(String text) {
    try {
      long number = Long.parseLong(text.replace("_", ""));
      return number > 0 && number < Integer.MAX_VALUE;
    } catch (NumberFormatException e) {
      return true;
    }
  }
}
