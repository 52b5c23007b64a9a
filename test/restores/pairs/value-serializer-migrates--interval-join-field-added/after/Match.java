package pair;
import common.Line;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Tells for each order the shipment that it belongs to. */
public class Match extends ProcessJoinFunction<Long, Shipment, String> {
  @Override
  public void processElement(Long order, Shipment shipment, Context context, Collector<String> out) {
    out.collect(Line.of("shipment", shipment.customer, "sent at " + shipment.sentAt));
  }
}
