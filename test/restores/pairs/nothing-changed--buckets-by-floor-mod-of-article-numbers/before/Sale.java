package pair;

/** An article was sold in a shop. */
public class Sale {
  private static final long[] ARTICLES = {4_006_381_333_931L, 8_710_398_500_014L, 5_410_033_100_018L};

  public String shop;
  /** The number under its bar code. */
  public long article;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.shop = "shop-" + number % 2;
    sale.article = ARTICLES[(int) (number / 2 % ARTICLES.length)];
    return sale;
  }
}
