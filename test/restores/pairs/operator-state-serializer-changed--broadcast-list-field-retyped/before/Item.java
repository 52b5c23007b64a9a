package pair;

/** A line of an order. */
public class Item {
  public String article;
  public int pieces;

  static Item[] of(String key) {
    Item one = new Item();
    one.article = "article of " + key;
    one.pieces = 2;
    return new Item[] {one, one};
  }
}
