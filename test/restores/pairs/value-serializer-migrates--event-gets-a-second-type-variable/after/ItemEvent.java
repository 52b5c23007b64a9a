package pair;

import java.math.BigDecimal;

/** Stock. */
public class ItemEvent extends Event<ItemBody, Origin> {
  public static ItemEvent of(Long number) {
    ItemEvent event = new ItemEvent();
    event.key = "article-" + number % 2;
    event.number = number;
    event.body = new ItemBody();
    event.body.price = new BigDecimal("19.95");
    return event;
  }
}
