package pair;

import java.math.BigDecimal;
import java.time.Instant;

/** A line of an order. */
public class OrderLine {
  private static final Instant OPENED = Instant.parse("2025-03-01T06:00:00Z");
  /** Dear orders are taken from here on. */
  private static final long FIRST_DEAR = 200;

  private String region;
  private String article;
  private int warehouse;
  private BigDecimal price;
  private Instant at;
  private boolean dear;

  public OrderLine() {}

  static OrderLine of(Long number) {
    OrderLine line = new OrderLine();
    line.setRegion("region-" + number % 4);
    line.setArticle("article-" + number / 4 % 2);
    line.setWarehouse((int) (number / 4 % 2));
    line.setPrice(BigDecimal.ONE);
    line.setAt(OPENED.plusSeconds(number));
    line.setDear(number >= FIRST_DEAR);
    return line;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public int getWarehouse() {
    return warehouse;
  }

  public void setWarehouse(int warehouse) {
    this.warehouse = warehouse;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  public Instant getAt() {
    return at;
  }

  public void setAt(Instant at) {
    this.at = at;
  }

  public boolean isDear() {
    return dear;
  }

  public void setDear(boolean dear) {
    this.dear = dear;
  }
}
