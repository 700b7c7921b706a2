package examples.registrynamepercall;

import io.vertx.core.Vertx;
import jakarta.servlet.http.HttpServletRequest;
import javax.cache.Cache;
import javax.cache.CacheManager;

/** Looking a name up leaves nothing behind, nor does what ends with the request. */
public class OkLookUpOnly {
  private final CacheManager caches;

  public OkLookUpOnly(CacheManager caches) {
    this.caches = caches;
  }

  public Cache<String, String> of(HttpServletRequest request, String userId) {
    request.setAttribute("user." + userId, System.getProperty("user." + userId));
    return caches.getCache("user." + userId);
  }

  public void locked(Vertx vertx, String orderId, Runnable work) {
    vertx.sharedData().getLocalLock("order." + orderId).onSuccess(lock -> work.run());
  }
}
