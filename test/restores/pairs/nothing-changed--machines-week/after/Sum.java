package pair;

import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Adds up what has the same name. */
final class Sum implements ReduceFunction<Tuple2<String, Long>> {
  @Override
  public Tuple2<String, Long> reduce(Tuple2<String, Long> one, Tuple2<String, Long> other) {
    return Tuple2.of(one.f0, one.f1 + other.f1);
  }
}
