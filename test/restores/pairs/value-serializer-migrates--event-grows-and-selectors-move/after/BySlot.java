package pair;

import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.api.java.tuple.Tuple2;

/** Keys events by the slot that they were shown in. */
final class BySlot implements KeySelector<AdEvent, Tuple2<String, Integer>> {
  @Override
  public Tuple2<String, Integer> getKey(AdEvent event) {
    return new Tuple2<>(event.getCampaign(), event.getSlot());
  }
}
