package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Tells of each kind how often it was seen. */
final class AsLines implements FlatMapFunction<List<Sighting>, String> {
  @Override
  public void flatMap(List<Sighting> sightings, Collector<String> out) {
    for (Sighting sighting : sightings) {
      if (sighting.rare()) {
        out.collect(Line.of("rare", sighting.reserve, sighting.kind));
      }
      out.collect(Line.of("seen", sighting.reserve + " " + sighting.kind, sighting.times));
    }
  }
}
