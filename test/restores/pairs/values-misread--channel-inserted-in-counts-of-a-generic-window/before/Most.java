package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts things by what they are counted by, and tells what most of them are. */
abstract class Most<T, K extends Enum<K>> implements AggregateFunction<T, Map<K, Long>, String> {
  protected abstract K of(T thing);

  @Override
  public Map<K, Long> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<K, Long> add(T thing, Map<K, Long> counts) {
    counts.merge(of(thing), 1L, Long::sum);
    return counts;
  }

  @Override
  public String getResult(Map<K, Long> counts) {
    Map.Entry<K, Long> most = null;
    for (Map.Entry<K, Long> entry : counts.entrySet()) {
      boolean more = most == null || entry.getValue() > most.getValue();
      boolean earlier = most != null && entry.getValue().equals(most.getValue()) && entry.getKey().compareTo(most.getKey()) < 0;
      most = more || earlier ? entry : most;
    }
    return most.getKey().name();
  }

  @Override
  public Map<K, Long> merge(Map<K, Long> one, Map<K, Long> other) {
    other.forEach((key, count) -> one.merge(key, count, Long::sum));
    return one;
  }
}
