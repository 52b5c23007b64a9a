package pair;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.flink.api.java.functions.KeySelector;

/** The month of a sale, as the report shows it. */
final class MonthOf implements KeySelector<Sale, String> {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM", Locale.ENGLISH);

  @Override
  public String getKey(Sale sale) {
    return sale.day.format(MONTH);
  }
}
