package pair;
import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Tells how many orders of a customer there were. */
public class First extends ProcessWindowFunction<Order, String, String, GlobalWindow> {
  @Override
  public void process(String customer, Context context, Iterable<Order> orders, Collector<String> out) {
    int all = 0;
    for (Order order : orders) {
      all += order.number < 0 ? 0 : 1;
    }
    out.collect(Line.of("first", customer, all));
  }
}
