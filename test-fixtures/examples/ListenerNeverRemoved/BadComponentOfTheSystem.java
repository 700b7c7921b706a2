package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;

/** What listens to the system is made a component of it as well, one of its kind. */
public class BadComponentOfTheSystem {
  private int folders;

  public void configure(int count) {
    folders = count;
    Deployer deployer = new Deployer(this);
    SystemOfParts.get().setComponent("deployer", deployer);
    SystemOfParts.get().addObserver(deployer); // LEAK: ListenerNeverRemoved@warning: configure
  }

  /** Deploys what it finds. */
  static final class Deployer implements Runnable {
    private final BadComponentOfTheSystem factory;

    Deployer(BadComponentOfTheSystem factory) {
      this.factory = factory;
    }

    @Override
    public void run() {
      factory.folders++;
    }
  }

  /** Has a component. */
  static final class SystemOfParts {
    private static final SystemOfParts CURRENT = new SystemOfParts();
    private String name;
    private Object component;
    private final List<Runnable> observers = new ArrayList<>();

    static SystemOfParts get() {
      return CURRENT;
    }

    void setComponent(String name, Object component) {
      this.name = name;
      this.component = component;
    }

    void addObserver(Runnable observer) {
      observers.add(observer);
    }

    void removeObserver(Runnable observer) {
      observers.remove(observer);
    }
  }
}
