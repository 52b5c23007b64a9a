package pair;
import common.Line;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Tells how many orders of a customer there were. */
public class First extends ProcessWindowFunction<Tuple2<String, Long>, String, String, GlobalWindow> {
  @Override
  public void process(String customer, Context context, Iterable<Tuple2<String, Long>> orders, Collector<String> out) {
    int all = 0;
    for (Tuple2<String, Long> order : orders) {
      all += order.f1 < 0 ? 0 : 1;
    }
    out.collect(Line.of("first", customer, all));
  }
}
