package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says what a day has come to. */
final class ShowDay extends ProcessWindowFunction<Day, String, String, TimeWindow> {
  @Override
  public void process(String shop, Context context, Iterable<Day> days, Collector<String> out) {
    days.forEach(
        day -> {
          out.collect(Line.of("sold", shop, day.sold));
          out.collect(Line.of("began", shop, day.sold == 1 ? "none" : "with " + day.first));
        });
  }
}
