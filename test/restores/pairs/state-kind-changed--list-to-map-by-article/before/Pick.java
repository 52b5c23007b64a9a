package pair;

/** Something was picked for an order. */
public class Pick {
  public String order;
  public String article;

  public Pick() {}

  static Pick of(Long number) {
    Pick pick = new Pick();
    pick.order = "order-" + number % 4;
    pick.article = "article-0";
    return pick;
  }
}
