package pair;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.flink.api.java.functions.KeySelector;

/** A shop on a day, by the clock on its wall. */
final class ShopAndDay implements KeySelector<Visit, String> {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Override
  public String getKey(Visit visit) {
    return visit.shop + " on " + LocalDateTime.ofInstant(visit.at, ZONE).toLocalDate();
  }
}
