package examples.threadlocalperinstance;

import java.util.concurrent.atomic.AtomicReference;

/** There is one, which a static reference holds. */
public class OkOneInReference {
  private static final AtomicReference<OkOneInReference> INSTANCE = new AtomicReference<>();

  private final ThreadLocal<StringBuilder> report = ThreadLocal.withInitial(StringBuilder::new);

  public static OkOneInReference instance() {
    if (INSTANCE.get() == null) {
      INSTANCE.compareAndSet(null, new OkOneInReference());
    }
    return INSTANCE.get();
  }

  public String note(String text) {
    return report.get().append(text).toString();
  }
}
