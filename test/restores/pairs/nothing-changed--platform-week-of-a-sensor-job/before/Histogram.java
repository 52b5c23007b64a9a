package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** How often a sensor measured each temperature. */
final class Histogram extends RichFlatMapFunction<Reading, String> {
  private transient MapState<Double, Long> times;

  @Override
  public void open(OpenContext context) {
    times = getRuntimeContext().getMapState(new MapStateDescriptor<>("times", Types.DOUBLE, Types.LONG));
  }

  @Override
  public void flatMap(Reading reading, Collector<String> out) throws Exception {
    Long before = times.get(reading.degrees);
    long now = before == null ? 1 : before + 1;
    times.put(reading.degrees, now);
    out.collect(Line.of("histogram", reading.sensor + " " + reading.degrees, now));
  }
}
