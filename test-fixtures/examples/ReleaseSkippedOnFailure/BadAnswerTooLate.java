package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;

/** Who stops waiting leaves what would have been answered, for ever. */
@Service
public class BadAnswerTooLate {
  private final AtomicLong last = new AtomicLong();
  private final Map<Long, BlockingQueue<String>> waiting = // LEAK: ReleaseSkippedOnFailure@warning: waiting
      new ConcurrentHashMap<>();

  public String ask(String question) throws InterruptedException, TimeoutException {
    BlockingQueue<String> answers = new LinkedBlockingQueue<>(1);
    long id = last.incrementAndGet();
    waiting.put(id, answers);
    send(id, question);
    String answer = answers.poll(10, TimeUnit.SECONDS);
    if (answer == null) {
      throw new TimeoutException("no answer to " + id);
    }
    return answer;
  }

  public void onAnswer(long id, String answer) {
    BlockingQueue<String> answers = waiting.remove(id);
    if (answers != null) {
      answers.add(answer);
    }
  }

  private void send(long id, String question) {
    System.out.println(id + " " + question);
  }
}
