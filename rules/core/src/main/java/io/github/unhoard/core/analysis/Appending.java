package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import java.util.List;

/** Fields that only ever get their own value with more at its end. */
final class Appending {
  private Appending() {}

  /** The sites of {@code writes} to one field that append; empty if one of them begins anew. */
  static List<Site> sites(List<Facts.FieldWrite> writes) {
    List<Facts.FieldWrite> later = writes.stream().filter(each -> !each.declaration()).toList();
    return later.stream().allMatch(Appending::appends)
        ? later.stream().map(Facts.FieldWrite::site).toList()
        : List.of();
  }

  private static boolean appends(Facts.FieldWrite write) {
    if (write.operator() != null) {
      return write.operator().startsWith("+");
    }
    return write.value() instanceof Expression.Operation sum
        && sum.operator().equals("+")
        && sum.operands().stream().anyMatch(each -> write.field().isReadBy(each));
  }
}
