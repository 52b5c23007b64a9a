package pair;
import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Tells how many orders of a customer there were. */
public class Told extends ProcessWindowFunction<Long, String, String, GlobalWindow> {
  @Override
  public void process(String customer, Context context, Iterable<Long> counts, Collector<String> out) {
    out.collect(Line.of("orders", customer, counts.iterator().next()));
  }
}
