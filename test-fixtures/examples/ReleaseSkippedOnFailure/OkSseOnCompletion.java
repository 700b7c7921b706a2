package examples.releaseskippedonfailure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** onCompletion is told of each end, time-outs and errors too. */
@RestController
public class OkSseOnCompletion {
  private final Map<String, SseEmitter> emitters = new ConcurrentHashMap<>();
  private final List<SseEmitter> all = new CopyOnWriteArrayList<>();

  public SseEmitter follow(String user) {
    SseEmitter emitter = new SseEmitter(0L);
    emitters.put(user, emitter);
    emitter.onTimeout(emitter::complete);
    emitter.onCompletion(() -> emitters.remove(user));
    return emitter;
  }

  public SseEmitter followAll() {
    SseEmitter emitter = new SseEmitter(0L);
    all.add(emitter);
    emitter.onCompletion(() -> all.remove(emitter));
    emitter.onTimeout(() -> all.remove(emitter));
    emitter.onError(failure -> all.remove(emitter));
    return emitter;
  }
}
