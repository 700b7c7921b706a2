package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A client that closes its page completes the emitter, which is neither a time-out nor an error. */
@RestController
public class BadSseTimeoutOnly {
  private final Map<String, SseEmitter> emitters = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@warning: onCompletion()

  public SseEmitter follow(String user) {
    SseEmitter emitter = new SseEmitter(0L);
    emitters.put(user, emitter);
    emitter.onTimeout(() -> emitters.remove(user));
    emitter.onError(failure -> emitters.remove(user));
    return emitter;
  }

  public boolean follows(String user) {
    return emitters.containsKey(user);
  }
}
