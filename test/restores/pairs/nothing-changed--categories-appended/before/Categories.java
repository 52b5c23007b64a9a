package pair;

import java.util.Arrays;
import java.util.List;

/** The categories of the magazine. */
final class Categories {
  private static final List<String> NAMES = Arrays.asList("politics", "sport", "travel");

  private Categories() {}

  static int indexOf(String name) {
    return NAMES.indexOf(name);
  }

  static String nameOf(int index) {
    return index < 0 ? "other" : NAMES.get(index);
  }
}
