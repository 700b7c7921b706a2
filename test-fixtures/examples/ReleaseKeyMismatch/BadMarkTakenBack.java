package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The value holds two marks, and removing one side must leave the other: no error. */
public class BadMarkTakenBack {
  private static final class Ends {
    private boolean caller;
    private boolean callee;

    void setCaller(boolean caller) {
      this.caller = caller;
    }

    void setCallee(boolean callee) {
      this.callee = callee;
    }

    boolean isOpen() {
      return caller || callee;
    }
  }

  private static final Map<String, Ends> ENDS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: ENDS

  public void registerCaller(String line) {
    ENDS.computeIfAbsent(line, each -> new Ends()).setCaller(true);
  }

  public void registerCallee(String line) {
    ENDS.computeIfAbsent(line, each -> new Ends()).setCallee(true);
  }

  public void unregisterCaller(String line) {
    ENDS.get(line).setCaller(false);
  }

  public boolean isOpen(String line) {
    Ends ends = ENDS.get(line);
    return ends != null && ends.isOpen();
  }
}
