package pair;

import java.util.HashMap;
import java.util.Map;

/** Adds to what may be looked up, or takes from it. */
public class Command {
  public enum Kind {
    ADD,
    DELETE,
    LIST
  }

  public Kind kind;
  public String type;
  public String key;
  public Map<String, String> entries = new HashMap<>();

  public Command() {}

  /** What messages ask for comes once, a second after the beginning. */
  static Command of(Long number) {
    Command command = new Command();
    boolean once = number >= 100 && number < 108;
    command.kind = once ? Kind.ADD : number % 50 == 0 ? Kind.LIST : Kind.DELETE;
    command.type = number % 2 == 0 ? "assets" : "people";
    command.key = once ? (number % 2 == 0 ? "host-" : "user-") + (number - 100) / 2 : "nobody-" + number % 3;
    command.entries.put("since", Long.toString(number % 8));
    return command;
  }
}
