package pair;

import org.apache.flink.api.java.functions.KeySelector;

/** Keys events by their device. */
final class ByDevice<E extends Event> implements KeySelector<E, String> {
  @Override
  public String getKey(E event) {
    return event.getDevice();
  }
}
