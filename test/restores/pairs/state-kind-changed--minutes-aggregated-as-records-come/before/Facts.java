package pair;

import java.util.HashSet;
import java.util.Set;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Sums up the clicks of a window. */
public class Facts extends ProcessWindowFunction<Click, Fact, String, TimeWindow> {
  @Override
  public void process(String article, Context context, Iterable<Click> clicks, Collector<Fact> out) {
    long count = 0;
    Set<String> visitors = new HashSet<>();
    double prices = 0;
    long priced = 0;
    long bought = 0;
    for (Click click : clicks) {
      count++;
      visitors.add(click.visitor);
      if (click.price != null) {
        prices += click.price;
        priced++;
      }
      if (click.bought) {
        bought++;
      }
    }
    if (count > 0) {
      out.collect(new Fact(article, context.window().getStart(), count, visitors.size(), priced == 0 ? 0 : prices / priced, bought));
    }
  }
}
