package pair;

import java.util.List;

/** Knows which journals there are. */
final class Log {
  private final String name;

  Log(String name) {
    this.name = name;
  }

  List<String> journals() {
    return List.of(name);
  }
}
