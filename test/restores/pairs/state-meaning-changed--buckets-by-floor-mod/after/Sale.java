package pair;

/** An article was sold in a shop. */
public class Sale {
  private static final String[] ARTICLES = {"raincoat, yellow", "garden chair", "umbrella", "kettle, enamelled"};

  public String shop;
  public String article;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.shop = "shop-" + number % 2;
    sale.article = ARTICLES[(int) (number / 2 % ARTICLES.length)];
    return sale;
  }
}
