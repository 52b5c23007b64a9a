package pair;

import java.util.Objects;

/** A coupon of a shop. */
public class CouponKey {
  public String shop;
  public int coupon;

  public static CouponKey of(String shop, int coupon) {
    CouponKey key = new CouponKey();
    key.shop = shop;
    key.coupon = coupon;
    return key;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (other == null || getClass() != other.getClass()) {
      return false;
    }
    CouponKey key = (CouponKey) other;
    return coupon == key.coupon && Objects.equals(shop, key.shop);
  }

  @Override
  public int hashCode() {
    return Objects.hash(coupon, shop);
  }

  @Override
  public String toString() {
    return coupon + " of " + shop;
  }
}
