package examples.unboundedstaticcollection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists are read from the jar once, by whoever asks first, and published full. */
public class OkReservedWords {
  private static Set<String> reserved;
  private static List<String[]> spellings;

  public static boolean isReserved(String identifier) {
    Set<String> words = reserved;
    if (words == null) {
      words = new HashSet<>();
      addLines("/words/reserved", words);
      reserved = words;
    }
    return words.contains(identifier);
  }

  public static synchronized int spellings() {
    if (spellings == null) {
      spellings = new ArrayList<>();
      addSpellings(spellings);
    }
    return spellings.size();
  }

  private static void addSpellings(List<String[]> target) {
    addPairs(target, "/words/spellings");
  }

  private static void addPairs(List<String[]> target, String resource) {
    try (BufferedReader in = open(resource)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        target.add(line.split("="));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void addLines(String resource, Set<String> lines) {
    try (BufferedReader in = open(resource)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line.trim());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String resource) {
    return new BufferedReader(
        new InputStreamReader(OkReservedWords.class.getResourceAsStream(resource)));
  }
}
