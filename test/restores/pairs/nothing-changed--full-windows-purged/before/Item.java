package pair;

/** Something that stands on a line of the warehouse. */
public class Item {
  public String line;
  public long number;
  public int grams;

  public Item() {}

  static Item of(Long number) {
    Item item = new Item();
    item.line = "line-" + number % 4;
    item.number = number;
    item.grams = 100 + (int) (number % 7);
    return item;
  }
}
