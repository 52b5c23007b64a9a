package pair;

import java.time.LocalDate;

/** Somebody who has subscribed. */
public class Subscription {
  public String name;
  public LocalDate since;

  public Subscription() {}

  static Subscription of(String key) {
    Subscription subscription = new Subscription();
    subscription.name = "subscriber " + key;
    subscription.since = LocalDate.of(2024, 2, 29);
    return subscription;
  }
}
