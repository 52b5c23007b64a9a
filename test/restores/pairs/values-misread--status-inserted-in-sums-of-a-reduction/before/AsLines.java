package pair;

import common.Line;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Tells what became of most of the parcels of a depot. */
final class AsLines implements MapFunction<Tuple2<String, Map<Status, Long>>, String> {
  @Override
  public String map(Tuple2<String, Map<Status, Long>> depot) {
    Status most = Status.SENT;
    for (Status status : Status.values()) {
      if (depot.f1.getOrDefault(status, 0L) > depot.f1.getOrDefault(most, 0L)) {
        most = status;
      }
    }
    return Line.of("most", depot.f0, most.name().toLowerCase(Locale.ROOT));
  }
}
