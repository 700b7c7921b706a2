package examples.listenerneverremoved;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import javax.ejb.Singleton;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;

/** One per application, which is undeployed while the JVM and its MBean server go on. */
@Singleton
public class BadOnePerDeployment implements NotificationListener {
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private MBeanServer server = null;

  @PostConstruct
  public void init() throws JMException {
    server = ManagementFactory.getPlatformMBeanServer();
    ObjectName delegate = new ObjectName("JMImplementation:type=MBeanServerDelegate");
    server.addNotificationListener(delegate, this, null, null); // LEAK: ListenerNeverRemoved@warning: init
  }

  @PreDestroy
  public void destroy() {
    seen.clear();
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    seen.remove(notification.getType());
  }
}
