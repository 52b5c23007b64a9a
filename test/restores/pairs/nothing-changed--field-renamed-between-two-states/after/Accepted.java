package pair;

/** An order that comes for the first time. */
public class Accepted {
  public String orderId;
  public String article;
  public int pieces;
  public boolean expedited;

  public Accepted() {}

  static Accepted of(Order order) {
    Accepted accepted = new Accepted();
    accepted.orderId = order.id;
    accepted.article = order.goods;
    accepted.pieces = order.pieces;
    return accepted;
  }

  String article() {
    return article;
  }
}
