package pair;

import org.apache.commons.lang3.tuple.ImmutablePair;
import org.apache.commons.lang3.tuple.Pair;

/** What was bought last, and for how much. */
final class LastPurchase {
  private LastPurchase() {}

  static Pair<String, Integer> of(String key) {
    return ImmutablePair.of("bicycle", 499);
  }
}
