package pair;

/** Something that is bought. */
public class Item {
  public String name;
  public long number;

  public Item() {}

  static Item of(Long number) {
    Item item = new Item();
    item.name = "item-" + number % 3;
    item.number = number;
    return item;
  }
}
