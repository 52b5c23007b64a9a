package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** How the day of a service began, and how many lines there are. */
final class Summary extends ProcessWindowFunction<LogLine, String, String, TimeWindow> {
  @Override
  public void process(String service, Context context, Iterable<LogLine> lines, Collector<String> out) {
    LogLine first = null;
    long count = 0;
    for (LogLine line : lines) {
      count++;
      if (first == null) {
        first = line;
      }
    }
    out.collect(Line.of("first", service, count < 2 ? "none yet" : first));
    out.collect(Line.of("lines", service, count));
  }
}
