package examples.threadlocalneverremoved;

import org.slf4j.MDC;

/** One callback puts it in, the other takes it out. */
public class OkMdcFilterPair {
  public boolean preHandle(String request) {
    MDC.put("request", request);
    return true;
  }

  public void afterCompletion() {
    MDC.remove("request");
  }
}
