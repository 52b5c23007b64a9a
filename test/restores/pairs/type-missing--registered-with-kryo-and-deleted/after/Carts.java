package pair;

/** Carts that are filled. */
final class Carts {
  private Carts() {}

  static Cart of(String customer) {
    return new Cart(new Article(customer.length()), new Voucher("of " + customer));
  }
}
