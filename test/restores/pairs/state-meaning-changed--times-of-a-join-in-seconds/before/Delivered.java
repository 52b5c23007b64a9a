package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Tells which order a delivery is of. */
final class Delivered extends ProcessJoinFunction<Order, Delivery, String> {
  @Override
  public void processElement(Order order, Delivery delivery, Context context, Collector<String> out) {
    out.collect(Line.of("delivered", order.customer, "order " + order.number + (delivery.number < 20 ? ", a first part" : "")));
  }
}
