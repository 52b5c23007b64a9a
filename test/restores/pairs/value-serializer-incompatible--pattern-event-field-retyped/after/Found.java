package pair;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Lets the number of the last shipment pass. */
public class Found extends PatternProcessFunction<Shipment, Long> {
  @Override
  public void processMatch(Map<String, List<Shipment>> match, Context context, Collector<Long> out) {
    out.collect(match.get("next").get(0).sentAt);
  }
}
