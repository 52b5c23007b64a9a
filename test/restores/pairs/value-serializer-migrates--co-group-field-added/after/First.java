package pair;
import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** Tells the first order and the first shipment that lie in the window of a customer. */
public class First implements CoGroupFunction<Long, Shipment, String> {
  @Override
  public void coGroup(Iterable<Long> orders, Iterable<Shipment> sent, Collector<String> out) {
    for (Shipment shipment : sent) {
      out.collect(Line.of("shipment", shipment.customer, "sent at " + shipment.sentAt));
      break;
    }
    for (Long order : orders) {
      out.collect(Line.of("order", Feed.key(order), "order " + order));
      break;
    }
  }
}
