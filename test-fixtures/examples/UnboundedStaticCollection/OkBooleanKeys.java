package examples.unboundedstaticcollection;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;

/** Two entries at most. */
public class OkBooleanKeys {
  private static final Map<Boolean, NumberFormat> FORMATS = new HashMap<>();

  public static synchronized String format(double amount, boolean grouped) {
    NumberFormat format = FORMATS.get(grouped);
    if (format == null) {
      format = NumberFormat.getInstance();
      format.setGroupingUsed(grouped);
      FORMATS.put(grouped, format);
    }
    return format.format(amount);
  }
}
