package pair;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Lets the orders pass for which there is a shipment. */
public class Match extends ProcessJoinFunction<Long, Shipment, Long> {
  @Override
  public void processElement(Long order, Shipment shipment, Context context, Collector<Long> out) {
    out.collect(order);
  }
}
