package pair;

/** One line of a basket. */
public class Item {
  public String article;
  public int pieces = 1;

  public static Item of(String article) {
    Item item = new Item();
    item.article = article;
    return item;
  }
}
