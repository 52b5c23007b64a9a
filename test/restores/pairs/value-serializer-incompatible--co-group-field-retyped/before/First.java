package pair;
import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** Tells how many orders and shipments of a customer there were. */
public class First implements CoGroupFunction<Long, Shipment, String> {
  @Override
  public void coGroup(Iterable<Long> orders, Iterable<Shipment> sent, Collector<String> out) {
    String customer = null;
    int all = 0;
    for (Shipment shipment : sent) {
      customer = shipment.customer;
      all++;
    }
    for (Long order : orders) {
      customer = Feed.key(order);
      all++;
    }
    out.collect(Line.of("all", customer, all));
  }
}
