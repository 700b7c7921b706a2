package examples.classloaderpinned;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The application takes its entry out when it goes. */
public class OkRemovedOnUndeploy implements ServletContextListener {
  private static final Map<ClassLoader, Long> STARTED = new ConcurrentHashMap<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    STARTED.put(event.getServletContext().getClassLoader(), System.nanoTime());
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    STARTED.remove(event.getServletContext().getClassLoader());
  }
}
