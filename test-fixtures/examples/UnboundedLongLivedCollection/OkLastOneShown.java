package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;

/** The static field holds the dialog that is shown now, which is one of many and goes. */
public class OkLastOneShown {
  protected static OkLastOneShown shown;

  private final List<String> messages = new ArrayList<>();

  public void addMessage(String message) {
    messages.add(message);
  }

  public void showDialog() {
    shown = this;
    messages.forEach(System.out::println);
  }

  public static OkLastOneShown shown() {
    return shown;
  }

  public static void forget() {
    shown = null;
  }
}
