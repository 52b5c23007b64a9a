package pair;

import java.math.BigDecimal;

/** What is in stock. */
public class ItemBody {
  public BigDecimal price;
}
