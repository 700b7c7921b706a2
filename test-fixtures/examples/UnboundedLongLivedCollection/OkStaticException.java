package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;

/** One exception is made beforehand; that says nothing of those that are thrown. */
public class OkStaticException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final OkStaticException CANCELLED = new OkStaticException("cancelled") {
    private static final long serialVersionUID = 1L;
  };

  private final transient List<String> requests = new ArrayList<>();

  public OkStaticException(String message) {
    super(message);
  }

  public OkStaticException at(String requestId) {
    requests.add(requestId);
    return this;
  }

  public static OkStaticException cancelled() {
    return CANCELLED;
  }

  public List<String> requests() {
    return List.copyOf(requests);
  }
}
