package pair;
import common.Line;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Tells the first order of each customer. */
public class First extends ProcessWindowFunction<Tuple2<String, Long>, String, String, GlobalWindow> {
  @Override
  public void process(String customer, Context context, Iterable<Tuple2<String, Long>> orders, Collector<String> out) {
    out.collect(Line.of("first", customer, "order " + orders.iterator().next().f1));
  }
}
