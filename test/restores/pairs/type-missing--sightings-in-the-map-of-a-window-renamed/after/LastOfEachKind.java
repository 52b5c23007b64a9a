package pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Keeps the last sighting of each kind. */
final class LastOfEachKind implements AggregateFunction<Observation, Map<String, Observation>, List<Observation>> {
  @Override
  public Map<String, Observation> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<String, Observation> add(Observation sighting, Map<String, Observation> last) {
    Observation earlier = last.get(sighting.kind);
    last.put(sighting.kind, earlier == null ? sighting : sighting.after(earlier));
    return last;
  }

  @Override
  public List<Observation> getResult(Map<String, Observation> last) {
    return new ArrayList<>(last.values());
  }

  @Override
  public Map<String, Observation> merge(Map<String, Observation> one, Map<String, Observation> other) {
    other.values().forEach(sighting -> add(sighting, one));
    return one;
  }
}
