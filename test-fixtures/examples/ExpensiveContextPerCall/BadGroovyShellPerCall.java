package examples.expensivecontextpercall;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.util.Map;

/** Every evaluation defines a class in a loader of its own, and meta-class registries remember it. */
public class BadGroovyShellPerCall {
  public Object evaluate(String formula, Map<String, Object> variables) {
    GroovyShell shell = new GroovyShell(new Binding(variables)); // LEAK: ExpensiveContextPerCall: evaluate
    return shell.evaluate(formula);
  }
}
