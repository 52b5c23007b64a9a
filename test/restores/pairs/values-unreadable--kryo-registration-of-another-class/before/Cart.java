package pair;

/** What Kryo writes as one: two parts, whose classes are registered or not. */
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
