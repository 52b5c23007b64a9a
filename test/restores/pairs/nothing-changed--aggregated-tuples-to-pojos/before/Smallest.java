package pair;
import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Keeps the smallest number of all orders. */
public class Smallest implements AggregateFunction<Tuple2<String, Long>, Long, String> {
  @Override
  public Long createAccumulator() {
    return Long.MAX_VALUE;
  }

  @Override
  public Long add(Tuple2<String, Long> order, Long smallest) {
    return Math.min(order.f1, smallest);
  }

  @Override
  public String getResult(Long smallest) {
    return Line.of("smallest", "key-" + smallest % 4, "order " + smallest);
  }

  @Override
  public Long merge(Long one, Long other) {
    return Math.min(one, other);
  }
}
