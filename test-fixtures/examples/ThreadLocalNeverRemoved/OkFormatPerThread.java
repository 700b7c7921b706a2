package examples.threadlocalneverremoved;

import java.text.SimpleDateFormat;
import java.util.Date;

/** One small JDK object per thread, as the books advise. */
public class OkFormatPerThread {
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));

  public static String format(Date date) {
    return FORMAT.get().format(date);
  }
}
