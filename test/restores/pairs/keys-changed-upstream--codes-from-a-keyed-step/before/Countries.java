package pair;

import java.util.Map;

/** Codes of countries. */
final class Countries {
  private static final Map<String, String> CODES = Map.of("Netherlands", "NLD", "Belgium", "BEL", "Germany", "DEU", "France", "FRA");

  private Countries() {}

  static String codeOf(String name) {
    return CODES.getOrDefault(name, "?");
  }
}
