package pair;

/** A line of an order. */
public class Item {
  public String article;
  public Price price;

  public Item() {}

  public Item(String article, Price price) {
    this.article = article;
    this.price = price;
  }
}
