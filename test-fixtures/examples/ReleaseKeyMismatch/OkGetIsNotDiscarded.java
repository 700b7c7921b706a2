package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** A soft delete that reads in one place, and a purge that removes. */
@Service
public class OkGetIsNotDiscarded {
  private final Map<String, StringBuilder> drafts = new ConcurrentHashMap<>();

  public void write(String id, String text) {
    drafts.computeIfAbsent(id, d -> new StringBuilder()).append(text);
  }

  public void removeTrailingSpace(String id) {
    StringBuilder draft = drafts.get(id);
    if (draft != null && draft.length() > 0 && draft.charAt(draft.length() - 1) == ' ') {
      draft.setLength(draft.length() - 1);
    }
  }

  public void purge(String id) {
    drafts.remove(id);
  }
}
