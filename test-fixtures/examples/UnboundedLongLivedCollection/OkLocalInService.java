package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Collections that live in a method. */
@Service
public class OkLocalInService {
  public Map<Integer, List<String>> byLength(List<String> words) {
    Map<Integer, List<String>> groups = new HashMap<>();
    for (String word : words) {
      groups.computeIfAbsent(word.length(), l -> new ArrayList<>()).add(word);
    }
    return groups;
  }
}
