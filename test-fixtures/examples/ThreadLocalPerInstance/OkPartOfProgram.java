package examples.threadlocalperinstance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The threads end with the run of the program, of which the translator is a part. */
public class OkPartOfProgram {
  public static void main(String[] args) {
    Translator translator = new Translator();
    IntStream.range(0, args.length).parallel().forEach(i -> translator.translate(args[i]));
  }

  /** Has room for the words of a line, per thread. */
  static final class Translator {
    private final ThreadLocal<List<String>> room = ThreadLocal.withInitial(ArrayList::new);

    int translate(String line) {
      List<String> words = room.get();
      words.addAll(List.of(line.split(" ")));
      return words.size();
    }
  }
}
