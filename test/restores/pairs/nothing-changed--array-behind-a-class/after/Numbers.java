package pair;

import java.util.Arrays;
import java.util.List;

/** Numbers by name, in an array. */
final class Numbers {
  private static final List<String> NAMES = Arrays.asList("requests", "failures", "millis");

  private final long[] values;

  private Numbers(long[] values) {
    this.values = values;
  }

  static Numbers of(long[] stored) {
    return new Numbers(stored == null ? new long[NAMES.size()] : Arrays.copyOf(stored, NAMES.size()));
  }

  long add(String name, long amount) {
    return values[NAMES.indexOf(name)] += amount;
  }

  long[] toArray() {
    return values.clone();
  }
}
