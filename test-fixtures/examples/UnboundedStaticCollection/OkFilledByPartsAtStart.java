package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** Each command enters itself in the map that it is given, and only start-up gives this one. */
public class OkFilledByPartsAtStart {
  private static final Map<String, Command> COMMANDS = new HashMap<>();

  static {
    new Command("ls").addToMap(COMMANDS);
    new Command("get").addToMap(COMMANDS);
  }

  public static Command command(String name) {
    return COMMANDS.get(name);
  }

  /** What a user can type. */
  public static class Command {
    private final String name;

    public Command(String name) {
      this.name = name;
    }

    public void addToMap(Map<String, Command> commands) {
      commands.put(name, this);
    }
  }
}
