package examples.unboundedlonglivedcollection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Each page that was ever opened leaves its emitter. */
@RestController
public class BadSseEmitters {
  private final List<SseEmitter> emitters = new CopyOnWriteArrayList<>(); // LEAK: UnboundedLongLivedCollection: every SseEmitter

  public SseEmitter follow() {
    SseEmitter emitter = new SseEmitter(0L);
    emitters.add(emitter);
    return emitter;
  }
}
