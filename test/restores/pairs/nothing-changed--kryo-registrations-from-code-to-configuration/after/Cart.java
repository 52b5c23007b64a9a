package pair;

/** What a customer put into a cart: a part of either kind. */
public class Cart {
  private final Object first;
  private final Object second;

  public Cart(long number) {
    first = new Article(number);
    second = new Voucher(number);
  }

  @Override
  public String toString() {
    return first + " and " + second;
  }
}
