package pair;

/** An order that comes for the first time. */
public class Accepted {
  public String goods;
  public int pieces;
  public String id;

  public Accepted() {}

  static Accepted of(Order order) {
    Accepted accepted = new Accepted();
    accepted.goods = order.goods;
    accepted.pieces = order.pieces;
    accepted.id = order.id;
    return accepted;
  }
}
