package pair;

import java.util.Locale;

/** Agents as the directory of the company knows them. */
final class Agents {
  private Agents() {}

  static String id(String agent) {
    return agent.trim().toUpperCase(Locale.ROOT);
  }
}
