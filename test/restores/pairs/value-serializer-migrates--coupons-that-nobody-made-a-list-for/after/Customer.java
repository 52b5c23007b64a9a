package pair;

import java.util.ArrayList;
import java.util.List;

/** Who buys here. */
public class Customer {
  private String since;
  private long purchases;
  private List<String> coupons;

  public Customer() {}

  static Customer first(Long number) {
    Customer customer = new Customer();
    customer.coupons = new ArrayList<>();
    customer.since = "purchase " + number;
    return customer;
  }

  void buys() {
    purchases++;
    if (coupons.isEmpty() && purchases % 100 == 0) {
      coupons.add("coupon of purchase " + purchases);
    }
  }

  public List<String> getCoupons() {
    return coupons;
  }

  public void setCoupons(List<String> coupons) {
    this.coupons = coupons;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public long getPurchases() {
    return purchases;
  }

  public void setPurchases(long purchases) {
    this.purchases = purchases;
  }
}
