package pair;

/** Something was entered at a till. */
public class Entry {
  public String till;
  public int quantity;
  public String article;

  public static Entry of(Long number) {
    Entry entry = new Entry();
    entry.till = "till-" + number % 2;
    entry.quantity = number % 4 < 2 ? 1 : -1;
    entry.article = "article-" + number;
    return entry;
  }
}
