package pair;

/** A line of an order. */
public class OrderLine {
  public String order;
  public String article;
  public int pieces;

  public OrderLine() {}

  static OrderLine of(Long number) {
    OrderLine line = new OrderLine();
    line.order = "order-" + number % 4;
    line.article = "article-" + number / 4 % 3;
    line.pieces = 2;
    return line;
  }
}
