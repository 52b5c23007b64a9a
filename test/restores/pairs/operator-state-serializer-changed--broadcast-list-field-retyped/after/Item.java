package pair;

/** A line of an order. */
public class Item {
  public String article;
  public String pieces;

  static Item[] of(String key) {
    Item one = new Item();
    one.article = "article of " + key;
    one.pieces = "two";
    return new Item[] {one, one};
  }
}
