package pair;

import java.math.BigDecimal;
import java.time.Instant;

/** What compliance wants of a country. */
public class Control {
  public String country;
  public String kind;
  public BigDecimal amount;
  public Instant from;

  public Control() {}

  static Control of(Long number) {
    Control control = new Control();
    control.country = "country-" + number % 3;
    control.kind = number / 3 % 2 == 0 ? "limit" : "exempt";
    control.amount = new BigDecimal("500.00");
    control.from = Instant.ofEpochSecond(1_700_000_000);
    return control;
  }
}
