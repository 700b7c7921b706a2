package examples.listenerneverremoved;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The platform's MBean server keeps each pool, closed or not. */
public class BadMBeanPerPool implements BadMBeanPerPool.PoolMXBean, AutoCloseable {
  private int active;

  public BadMBeanPerPool(String name) throws JMException {
    ObjectName objectName = new ObjectName("pools:name=" + name);
    ManagementFactory.getPlatformMBeanServer().registerMBean(this, objectName); // LEAK: ListenerNeverRemoved@error: BadMBeanPerPool
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

  /** What JMX shows. */
  public interface PoolMXBean {
    int getActive();
  }
}
