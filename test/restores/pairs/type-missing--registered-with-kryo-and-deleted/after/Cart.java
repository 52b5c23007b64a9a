package pair;

/** What a customer buys: things of several kinds. */
public class Cart {
  private final Object first;
  private final Object second;

  public Cart(Object first, Object second) {
    this.first = first;
    this.second = second;
  }

  String first() {
    return first.toString();
  }

  String second() {
    return second.toString();
  }
}
