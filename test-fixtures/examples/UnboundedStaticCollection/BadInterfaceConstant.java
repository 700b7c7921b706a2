package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A constant of an interface is public and static, like it or not. */
public interface BadInterfaceConstant {
  Map<String, Long> LAST_CALL = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection: LAST_CALL

  String name();

  default void called(String caller) {
    LAST_CALL.put(name() + "/" + caller, System.currentTimeMillis());
  }
}
