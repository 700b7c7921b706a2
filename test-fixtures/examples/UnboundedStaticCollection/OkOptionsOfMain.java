package examples.unboundedstaticcollection;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** What was typed in when the program was started is all that there ever is. */
public class OkOptionsOfMain {
  private static final List<File> archives = new ArrayList<>();

  public static void main(String[] args) {
    new OkOptionsOfMain().invoke(args);
  }

  public void invoke(String[] args) {
    for (String arg : args) {
      matches(arg);
    }
  }

  protected boolean matches(String arg) {
    if (arg.startsWith("-archive=")) {
      String argValue = arg.substring("-archive=".length());
      archives.add(new File(argValue));
      return true;
    }
    return false;
  }
}
