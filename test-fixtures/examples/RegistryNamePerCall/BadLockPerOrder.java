package examples.registrynamepercall;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.cp.lock.FencedLock;

/** The cluster keeps a lock for each order; unlocking it is not destroying it. */
public class BadLockPerOrder {
  private final HazelcastInstance hazelcast;

  public BadLockPerOrder(HazelcastInstance hazelcast) {
    this.hazelcast = hazelcast;
  }

  public void ship(String orderId, Runnable shipping) {
    FencedLock lock = hazelcast.getCPSubsystem().getLock("order-" + orderId); // LEAK: RegistryNamePerCall@warning: ship
    lock.lock();
    try {
      shipping.run();
    } finally {
      lock.unlock();
    }
  }
}
