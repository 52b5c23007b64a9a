package pair;

import java.math.BigDecimal;

/** An article is offered at a price. */
public class Offer {
  private String article;
  private BigDecimal price;

  public Offer() {}

  static Offer of(Long number) {
    Offer offer = new Offer();
    offer.setArticle("article-" + number % 4);
    offer.setPrice(new BigDecimal("1" + number % 4 + ".50"));
    return offer;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }
}
