package pair;

import java.math.BigDecimal;

/** A price, and how many offers in a row had it. */
public class Steady {
  public BigDecimal price;
  public int offers;

  public Steady() {}
}
