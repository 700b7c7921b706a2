package examples.twinreleaseforgotten;

import java.util.EventListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is plugged in is filed by what it can do, and unplugging looks into two of three lists. */
public class BadPairForgetsOneKind {
  private final List<PageListener> pages = new CopyOnWriteArrayList<>();
  private final List<LoginListener> logins = new CopyOnWriteArrayList<>();
  private final List<QuotaListener> quotas = // LEAK: TwinReleaseForgotten@warning: quotas
      new CopyOnWriteArrayList<>();

  public void addPlugin(EventListener plugin) {
    if (plugin instanceof PageListener) {
      pages.add((PageListener) plugin);
    }
    if (plugin instanceof LoginListener) {
      logins.add((LoginListener) plugin);
    }
    if (plugin instanceof QuotaListener) {
      quotas.add((QuotaListener) plugin);
    }
  }

  public void removePlugin(EventListener plugin) {
    if (plugin instanceof PageListener) {
      pages.remove(plugin);
    }
    if (plugin instanceof LoginListener) {
      logins.remove(plugin);
    }
  }

  public void clearPlugins() {
    pages.clear();
    logins.clear();
    quotas.clear();
  }

  public void exceeded(long bytes) {
    for (QuotaListener each : quotas) {
      each.exceeded(bytes);
    }
  }

  /** Told of pages. */
  public interface PageListener extends EventListener {}

  /** Told of logins. */
  public interface LoginListener extends EventListener {}

  /** Told when there is too much. */
  public interface QuotaListener extends EventListener {
    /** More than is allowed. */
    void exceeded(long bytes);
  }
}
