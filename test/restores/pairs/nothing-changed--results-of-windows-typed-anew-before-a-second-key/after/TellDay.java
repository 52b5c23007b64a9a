package pair;

import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Tells a day of a meter. */
final class TellDay extends ProcessWindowFunction<Tuple2<String, Long>, DayOfMeter, String, TimeWindow> {
  @Override
  public void process(String meter, Context context, Iterable<Tuple2<String, Long>> all, Collector<DayOfMeter> out) {
    for (Tuple2<String, Long> units : all) {
      DayOfMeter day = new DayOfMeter();
      day.meter = meter;
      day.house = units.f0;
      day.units = units.f1;
      day.begin = context.window().getStart();
      out.collect(day);
    }
  }
}
