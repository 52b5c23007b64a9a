package pair;

import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Puts an impression and its click together. */
final class Attribute extends ProcessJoinFunction<AdEvent, AdEvent, Attribution> {
  @Override
  public void processElement(AdEvent impression, AdEvent click, Context context, Collector<Attribution> out) {
    Attribution attribution = new Attribution();
    attribution.user = impression.getUser();
    attribution.campaign = impression.getCampaign();
    attribution.slot = impression.getSlot();
    attribution.delay = click.getAt() - impression.getAt();
    out.collect(attribution);
  }
}
