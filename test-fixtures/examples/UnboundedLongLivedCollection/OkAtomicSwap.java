package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Service;

/** Counters of one interval; reading them starts the next. */
@Service
public class OkAtomicSwap {
  private final AtomicReference<Map<String, LongAdder>> interval =
      new AtomicReference<>(new ConcurrentHashMap<>());

  public void count(String tenant) {
    interval.get().computeIfAbsent(tenant, t -> new LongAdder()).increment();
  }

  public Map<String, LongAdder> report() {
    return interval.getAndSet(new ConcurrentHashMap<>());
  }
}
