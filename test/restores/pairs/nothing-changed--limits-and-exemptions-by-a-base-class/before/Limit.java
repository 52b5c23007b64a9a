package pair;

import java.math.BigDecimal;
import java.time.Instant;

/** How much may be sent at once. */
public class Limit {
  public BigDecimal amount;
  public Instant from;
  public int revision;

  public Limit() {}
}
