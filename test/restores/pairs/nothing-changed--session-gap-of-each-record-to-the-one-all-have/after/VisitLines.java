package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says what a visit has come to. */
final class VisitLines extends ProcessWindowFunction<Visit, String, String, TimeWindow> {
  @Override
  public void process(String visitor, Context context, Iterable<Visit> visits, Collector<String> out) {
    for (Visit visit : visits) {
      out.collect(Line.of("views", visitor, visit.views));
      out.collect(Line.of("landing", visitor, visit.isFirstView() ? "none" : visit.landing));
    }
  }
}
