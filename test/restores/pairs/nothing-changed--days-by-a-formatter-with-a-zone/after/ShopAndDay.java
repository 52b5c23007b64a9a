package pair;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.flink.api.java.functions.KeySelector;

/** A shop on a day, by the clock on its wall. */
final class ShopAndDay implements KeySelector<Visit, String> {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneId.of("Europe/Berlin"));

  @Override
  public String getKey(Visit visit) {
    return visit.shop + " on " + DAY.format(visit.at);
  }
}
