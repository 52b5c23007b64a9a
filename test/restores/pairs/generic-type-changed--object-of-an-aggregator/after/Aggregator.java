package pair;

import java.util.HashMap;
import java.util.Map;

/** Counts, each tenth by itself. */
final class Aggregator implements java.io.Serializable {
  @SuppressWarnings("unchecked")
  Object add(Object before, Long number) {
    Map<Long, Long> counts = before == null ? new HashMap<>() : (Map<Long, Long>) before;
    counts.merge(number % 10, 1L, Long::sum);
    return counts;
  }

  @SuppressWarnings("unchecked")
  Object result(Object kept) {
    return ((Map<Long, Long>) kept).values().stream().mapToLong(Long::longValue).sum();
  }
}
