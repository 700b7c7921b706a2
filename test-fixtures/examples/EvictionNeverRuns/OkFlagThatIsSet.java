package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Entries do expire: somebody says so. */
@Service
public class OkFlagThatIsSet {
  private static final int MAXIMUM = 1_000;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  public Answer ask(String question) {
    if (answers.size() > MAXIMUM) {
      answers.values().removeIf(answer -> answer.expired);
    }
    return answers.computeIfAbsent(question, Answer::new);
  }

  public void used(Answer answer) {
    answer.expired = true;
  }

  /** What was said. */
  public static final class Answer {
    private final String text;
    private boolean expired;

    Answer(String question) {
      text = question + ": 42";
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
