package examples.threadlocalneverremoved;

import org.springframework.stereotype.Component;

/** An inheritable context, set per message and never taken back. */
@Component
public class BadTenantOfMessage {
  private static final InheritableThreadLocal<Tenant> TENANT = new InheritableThreadLocal<>(); // LEAK: ThreadLocalNeverRemoved: TENANT

  public void onMessage(String tenant, byte[] payload) {
    TENANT.set(new Tenant(tenant));
    System.out.println(TENANT.get().name() + ": " + payload.length);
  }

  private record Tenant(String name) {}
}
