package pair;

import common.Line;
import java.util.stream.StreamSupport;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Compares each six measurements of a machine with the six before. */
final class Trend extends ProcessWindowFunction<Power, String, String, GlobalWindow> {
  private static final ValueStateDescriptor<Double> BEFORE = new ValueStateDescriptor<>("before", Types.DOUBLE);

  @Override
  public void process(String machine, Context context, Iterable<Power> measured, Collector<String> out) throws Exception {
    ValueState<Double> before = context.globalState().getState(BEFORE);
    double now = StreamSupport.stream(measured.spliterator(), false).mapToInt(power -> power.watts).sum();
    out.collect(Line.of("trend", machine, before.value() == null ? "no trend yet" : trend(before.value(), now)));
    before.update(now);
  }

  private static String trend(double before, double now) {
    double change = (now - before) / before;
    return Math.abs(change) < 0.05 ? "steady" : change > 0 ? "more" : "less";
  }
}
