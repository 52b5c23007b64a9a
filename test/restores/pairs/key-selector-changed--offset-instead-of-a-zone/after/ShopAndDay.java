package pair;

import java.time.ZoneOffset;
import org.apache.flink.api.java.functions.KeySelector;

/** A shop on a day, by the clock on its wall. */
final class ShopAndDay implements KeySelector<Visit, String> {
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(1);

  @Override
  public String getKey(Visit visit) {
    return visit.shop + " on " + visit.at.atOffset(OFFSET).toLocalDate();
  }
}
