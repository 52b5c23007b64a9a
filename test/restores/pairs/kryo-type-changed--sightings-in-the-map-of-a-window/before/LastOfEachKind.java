package pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Keeps the last sighting of each kind. */
final class LastOfEachKind implements AggregateFunction<Sighting, Map<String, Sighting>, List<Sighting>> {
  @Override
  public Map<String, Sighting> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<String, Sighting> add(Sighting sighting, Map<String, Sighting> last) {
    Sighting earlier = last.get(sighting.kind);
    last.put(sighting.kind, earlier == null ? sighting : sighting.after(earlier));
    return last;
  }

  @Override
  public List<Sighting> getResult(Map<String, Sighting> last) {
    return new ArrayList<>(last.values());
  }

  @Override
  public Map<String, Sighting> merge(Map<String, Sighting> one, Map<String, Sighting> other) {
    other.values().forEach(sighting -> add(sighting, one));
    return one;
  }
}
