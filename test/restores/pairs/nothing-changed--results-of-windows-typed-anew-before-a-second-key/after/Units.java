package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Counts units and keeps the house. */
final class Units implements AggregateFunction<Reading, Tuple2<String, Long>, Tuple2<String, Long>> {
  @Override
  public Tuple2<String, Long> createAccumulator() {
    return Tuple2.of("", 0L);
  }

  @Override
  public Tuple2<String, Long> add(Reading reading, Tuple2<String, Long> units) {
    return Tuple2.of(reading.house, units.f1 + 1);
  }

  @Override
  public Tuple2<String, Long> getResult(Tuple2<String, Long> units) {
    return units;
  }

  @Override
  public Tuple2<String, Long> merge(Tuple2<String, Long> one, Tuple2<String, Long> other) {
    return Tuple2.of(one.f0, one.f1 + other.f1);
  }
}
