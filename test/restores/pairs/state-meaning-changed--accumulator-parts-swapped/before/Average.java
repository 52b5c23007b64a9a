package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple3;

/** The average of a sensor, once it has measured often enough. */
final class Average implements AggregateFunction<Reading, Tuple3<String, Long, Long>, String> {
  private static final int ENOUGH = 3;

  @Override
  public Tuple3<String, Long, Long> createAccumulator() {
    return Tuple3.of("", 0L, 0L);
  }

  @Override
  public Tuple3<String, Long, Long> add(Reading reading, Tuple3<String, Long, Long> so) {
    return Tuple3.of(reading.sensor, so.f1 + reading.degrees, so.f2 + 1);
  }

  @Override
  public String getResult(Tuple3<String, Long, Long> so) {
    return Line.of("average", so.f0, so.f2 < ENOUGH ? "too few" : so.f1 / so.f2 + " degrees");
  }

  @Override
  public Tuple3<String, Long, Long> merge(Tuple3<String, Long, Long> one, Tuple3<String, Long, Long> other) {
    return Tuple3.of(one.f0, one.f1 + other.f1, one.f2 + other.f2);
  }
}
