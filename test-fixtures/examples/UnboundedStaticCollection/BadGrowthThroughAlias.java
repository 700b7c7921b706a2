package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** The map is filled through a local name. */
public class BadGrowthThroughAlias {
  private static final Map<Long, String> NAMES_BY_ACCOUNT = new HashMap<>(); // LEAK: UnboundedStaticCollection@error: NAMES_BY_ACCOUNT

  public String nameOf(long account, Directory directory) {
    Map<Long, String> names = NAMES_BY_ACCOUNT;
    synchronized (names) {
      String name = names.get(account);
      if (name == null) {
        name = directory.lookUp(account);
        names.put(account, name);
      }
      return name;
    }
  }

  /** Where names come from. */
  public interface Directory {
    String lookUp(long account);
  }
}
