package pair;

import java.time.Instant;

/** Somebody redeems a coupon. */
public class Redemption {
  public String customer;
  public String shop;
  public int coupon;
  public Instant at;

  public Redemption() {}

  static Redemption of(Long number) {
    Redemption redemption = new Redemption();
    redemption.customer = "customer-" + number % 4;
    redemption.shop = "shop-" + number / 4 % 2;
    redemption.coupon = 7;
    redemption.at = Instant.ofEpochSecond(1_700_000_000 + number);
    return redemption;
  }
}
