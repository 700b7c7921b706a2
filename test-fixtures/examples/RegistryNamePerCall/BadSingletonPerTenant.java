package examples.registrynamepercall;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;

/** A bean for each customer, which the context keeps until it is closed. */
@Component
public class BadSingletonPerTenant {
  private final DefaultListableBeanFactory beans;

  public BadSingletonPerTenant(DefaultListableBeanFactory beans) {
    this.beans = beans;
  }

  public void greet(String customerId, Object greeter) {
    beans.registerSingleton("greeter-" + customerId, greeter); // LEAK: RegistryNamePerCall@warning: greet
  }
}
