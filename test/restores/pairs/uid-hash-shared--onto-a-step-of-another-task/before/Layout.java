package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Lays out what is printed. */
final class Layout implements MapFunction<Tuple2<String, Long>, String> {
  @Override
  public String map(Tuple2<String, Long> counted) {
    return Line.of("pieces", counted.f0, counted.f1);
  }
}
