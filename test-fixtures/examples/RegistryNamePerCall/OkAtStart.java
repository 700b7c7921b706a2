package examples.registrynamepercall;

import jakarta.annotation.PostConstruct;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One object per application, one name. */
@Component
public class OkAtStart {
  private final Logger log = LoggerFactory.getLogger("node." + UUID.randomUUID());

  @PostConstruct
  void start() {
    System.setProperty("node." + System.nanoTime(), "up");
    log.info("up");
  }
}
