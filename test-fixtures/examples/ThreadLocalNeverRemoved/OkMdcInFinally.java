package examples.threadlocalneverremoved;

import java.util.Map;
import org.slf4j.MDC;

/** Every way out takes out what was put in. */
public class OkMdcInFinally {
  private final Runnable work;

  public OkMdcInFinally(Runnable work) {
    this.work = work;
  }

  public void handle(String request, String user) {
    MDC.put("request", request);
    MDC.put("user", user);
    try {
      work.run();
    } finally {
      MDC.clear();
    }
  }

  public void closing(String request) {
    try (MDC.MDCCloseable closing = MDC.putCloseable("request", request)) {
      work.run();
    }
  }

  public void handOver(Map<String, String> caller) {
    Map<String, String> before = MDC.getCopyOfContextMap();
    MDC.setContextMap(caller);
    try {
      work.run();
    } finally {
      MDC.setContextMap(before);
    }
  }
}
