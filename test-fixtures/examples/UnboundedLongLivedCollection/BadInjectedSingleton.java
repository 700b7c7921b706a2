package examples.unboundedlonglivedcollection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Guice, Dagger and CDI make one of these. */
@Singleton
public class BadInjectedSingleton {
  private final Set<String> knownHosts = new LinkedHashSet<>(); // LEAK: UnboundedLongLivedCollection: knownHosts
  private final Supplier<Collection<String>> discovery;

  @Inject
  public BadInjectedSingleton(Supplier<Collection<String>> discovery) {
    this.discovery = discovery;
  }

  public synchronized Set<String> refresh() {
    knownHosts.addAll(discovery.get());
    return Set.copyOf(knownHosts);
  }
}
