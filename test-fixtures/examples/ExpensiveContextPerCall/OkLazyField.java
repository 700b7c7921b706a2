package examples.expensivecontextpercall;

import groovy.lang.GroovyShell;
import groovy.lang.Script;

/** Parsed once, run often. */
public class OkLazyField {
  private final String source;
  private Script script;

  public OkLazyField(String source) {
    this.source = source;
  }

  public synchronized Object run() {
    if (script == null) {
      script = new GroovyShell().parse(source);
    }
    return script.run();
  }
}
