package pair;

/** One line of a basket. */
public class Item {
  public String article;
  public int pieces;
  public String remark;

  public static Item of(String article, int pieces) {
    Item item = new Item();
    item.article = article;
    item.pieces = pieces;
    return item;
  }
}
