package pair;

import java.util.HashMap;
import java.util.Map;

/** The categories of the magazine; their numbers are stored, so that new ones go to the end. */
final class Categories {
  private static final String[] NAMES = {"politics", "sport", "travel", "culture", "games"};
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (String name : NAMES) {
      NUMBERS.put(name, NUMBERS.size());
    }
  }

  private Categories() {}

  static int indexOf(String name) {
    return NUMBERS.getOrDefault(name, -1);
  }

  static String nameOf(int index) {
    return index < 0 || index >= NAMES.length ? "other" : NAMES[index];
  }
}
