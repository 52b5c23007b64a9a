package pair;

/** A coupon of a shop. */
public class CouponKey {
  public String shop;
  public int coupon;

  public CouponKey() {}

  public CouponKey(String shop, int coupon) {
    this.shop = shop;
    this.coupon = coupon;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CouponKey && ((CouponKey) other).coupon == coupon && ((CouponKey) other).shop.equals(shop);
  }

  @Override
  public int hashCode() {
    return 31 * shop.hashCode() + coupon;
  }
}
