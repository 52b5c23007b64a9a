package pair;

/** A customer wants to redeem a coupon. */
public class Redemption {
  private static final long[] PRINTED = {4711, 1204, 9050, 3333};

  public String customer;
  public long coupon;

  public Redemption() {}

  static Redemption of(Long number) {
    Redemption redemption = new Redemption();
    redemption.customer = "customer-" + number % 3;
    redemption.coupon = PRINTED[(int) (number / 3 % PRINTED.length)];
    return redemption;
  }
}
