package pair;

import common.Line;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** What is shown of a gauge. */
final class Lines implements FlatMapFunction<Water, String> {
  @Override
  public void flatMap(Water highest, Collector<String> out) {
    out.collect(Line.of("highest", highest.gauge, highest.centimetres + " cm"));
    out.collect(Line.of("readings", highest.gauge, highest.readings));
  }
}
