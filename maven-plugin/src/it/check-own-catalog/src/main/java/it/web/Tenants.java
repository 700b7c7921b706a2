package it.web;

public final class Tenants {
  private static final TenantStore TENANTS = TenantStore.open();

  private Tenants() {}

  public static void login(String id, Object session) {
    TENANTS.store(id, session);
  }
}
