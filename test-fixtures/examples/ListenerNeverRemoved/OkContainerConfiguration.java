package examples.listenerneverremoved;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Set;

/** Start-up configuration of a container that disposes of its own listeners. */
public class OkContainerConfiguration implements ServletContainerInitializer {
  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    context.addListener(new Farewell());
  }

  private static final class Farewell implements ServletContextListener {
    @Override
    public void contextDestroyed(ServletContextEvent event) {
      event.getServletContext().log("bye");
    }
  }
}
