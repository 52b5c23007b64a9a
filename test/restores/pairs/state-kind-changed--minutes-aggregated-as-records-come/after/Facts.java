package pair;

import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Tells what came of a window. */
public class Facts extends ProcessWindowFunction<FactAccumulator, Fact, String, TimeWindow> {
  @Override
  public void process(String article, Context context, Iterable<FactAccumulator> all, Collector<Fact> out) {
    for (FactAccumulator known : all) {
      if (!known.isEmpty()) {
        out.collect(known.toFact(article, context.window().getStart()));
      }
    }
  }
}
