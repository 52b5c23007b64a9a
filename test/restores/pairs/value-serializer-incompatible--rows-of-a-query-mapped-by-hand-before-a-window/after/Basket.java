package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Tells how many sales a customer has in his basket. */
final class Basket extends ProcessWindowFunction<Sale, String, String, GlobalWindow> {
  @Override
  public void process(String customer, Context context, Iterable<Sale> sales, Collector<String> out) {
    long many = 0;
    for (Sale sale : sales) {
      many += sale.cents / 100;
    }
    out.collect(Line.of("basket", customer, many));
  }
}
