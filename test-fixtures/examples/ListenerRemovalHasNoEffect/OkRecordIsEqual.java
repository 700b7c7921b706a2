package examples.listenerremovalhasnoeffect;

import java.util.HashSet;
import java.util.Set;

/** A new record equals the one that was added. */
public class OkRecordIsEqual {
  private final Set<Grant> grants = new HashSet<>();

  public void grant(String user, String role) {
    grants.add(new Grant(user, role));
  }

  public void revoke(String user, String role) {
    grants.remove(new Grant(user, role));
  }

  private record Grant(String user, String role) {}
}
