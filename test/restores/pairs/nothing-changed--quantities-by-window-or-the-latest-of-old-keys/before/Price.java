package pair;

/** What an article costs from a time on. */
public class Price {
  public String article;
  public long cents;
  public long at;

  public Price() {}

  static Price of(Long number) {
    Price price = new Price();
    price.article = "article-" + number % 4;
    price.cents = 250 + number % 4;
    price.at = number * 10;
    return price;
  }
}
