package pair;

import org.apache.flink.api.java.functions.KeySelector;

/** Keys events by their user. */
final class ByUser implements KeySelector<AdEvent, String> {
  @Override
  public String getKey(AdEvent event) {
    return event.getUser();
  }
}
