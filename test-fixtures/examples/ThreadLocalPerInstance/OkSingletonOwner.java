package examples.threadlocalperinstance;

import java.text.DecimalFormat;
import org.springframework.stereotype.Component;

/** There is one owner, so there is one variable. */
@Component
public class OkSingletonOwner {
  private final ThreadLocal<DecimalFormat> format =
      ThreadLocal.withInitial(() -> new DecimalFormat("0.00"));

  public String format(double amount) {
    return format.get().format(amount);
  }
}
