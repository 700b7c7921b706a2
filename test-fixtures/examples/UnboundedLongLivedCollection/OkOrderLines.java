package examples.unboundedlonglivedcollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A domain object with its parts. */
public class OkOrderLines {
  private final List<Line> lines = new ArrayList<>();

  public void addLine(String article, BigDecimal price) {
    lines.add(new Line(article, price));
  }

  public BigDecimal total() {
    return lines.stream().map(Line::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** One position. */
  public record Line(String article, BigDecimal price) {}
}
