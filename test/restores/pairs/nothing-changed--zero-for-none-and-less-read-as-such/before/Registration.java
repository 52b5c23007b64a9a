package pair;

import common.Feed;

/** A new customer, who may have a voucher. */
public class Registration {
  public String customer;
  public Long voucher;

  public Registration() {}

  static Registration of(Long number) {
    Registration registration = new Registration();
    registration.customer = Feed.key(number);
    registration.voucher = number % 4 == 0 ? 4711L : null;
    return registration;
  }
}
