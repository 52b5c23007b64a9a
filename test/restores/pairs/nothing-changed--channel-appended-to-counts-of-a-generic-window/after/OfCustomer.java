package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.WindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says whose day it is. */
final class OfCustomer implements WindowFunction<String, String, String, TimeWindow> {
  @Override
  public void apply(String customer, TimeWindow day, Iterable<String> most, Collector<String> out) {
    most.forEach(channel -> out.collect(Line.of("most", customer, channel)));
  }
}
