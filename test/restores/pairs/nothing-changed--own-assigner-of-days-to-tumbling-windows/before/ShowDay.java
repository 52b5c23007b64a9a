package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.WindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says what a day has come to. */
final class ShowDay implements WindowFunction<Day, String, String, TimeWindow> {
  @Override
  public void apply(String shop, TimeWindow window, Iterable<Day> days, Collector<String> out) {
    Day day = days.iterator().next();
    out.collect(Line.of("sold", shop, day.sold));
    out.collect(Line.of("began", shop, day.sold < 2 ? "none" : "with " + day.first));
  }
}
