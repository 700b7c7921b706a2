package examples.listenerneverremoved;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The platform's MBean server keeps each pool, closed or not. */
public final class BadMBeanPerPool {
  private BadMBeanPerPool() {}

  /** What JMX shows. */
  public interface PoolMXBean {
    int getActive();
  }

  /** Closed by its user. */
  public static final class Pool implements PoolMXBean, AutoCloseable {
    private int active;

    public Pool(String name) throws JMException {
      ObjectName objectName = new ObjectName("pools:name=" + name);
      ManagementFactory.getPlatformMBeanServer().registerMBean(this, objectName); // LEAK: ListenerNeverRemoved@error: Pool
    }

    @Override
    public int getActive() {
      return active;
    }

    public void borrow() {
      active++;
    }

    @Override
    public void close() {
      active = 0;
    }
  }
}
