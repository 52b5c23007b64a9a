package pair;

/** Who bought what. */
public class Sale {
  private int article;
  private Buyer buyer;

  public static Sale of(Long number) {
    Buyer buyer = new Buyer();
    buyer.setName("Customer-" + number % 4);
    Sale sale = new Sale();
    sale.setArticle((int) (number % 100));
    sale.setBuyer(buyer);
    return sale;
  }

  public int getArticle() {
    return article;
  }

  public void setArticle(int article) {
    this.article = article;
  }

  public Buyer getBuyer() {
    return buyer;
  }

  public void setBuyer(Buyer buyer) {
    this.buyer = buyer;
  }

  /** A customer. */
  public static class Buyer {
    private String name;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }
}
