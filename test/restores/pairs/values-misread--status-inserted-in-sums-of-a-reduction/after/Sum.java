package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Adds up the parcels of a depot. */
final class Sum implements ReduceFunction<Tuple2<String, Map<Status, Long>>> {
  @Override
  public Tuple2<String, Map<Status, Long>> reduce(Tuple2<String, Map<Status, Long>> sum, Tuple2<String, Map<Status, Long>> more) {
    Map<Status, Long> both = new HashMap<>(sum.f1);
    more.f1.forEach((status, count) -> both.merge(status, count, Long::sum));
    return Tuple2.of(sum.f0, both);
  }
}
