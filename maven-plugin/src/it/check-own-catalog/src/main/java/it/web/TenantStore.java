package it.web;

public interface TenantStore {
  void store(String key, Object value);

  static TenantStore open() {
    return (key, value) -> {};
  }
}
