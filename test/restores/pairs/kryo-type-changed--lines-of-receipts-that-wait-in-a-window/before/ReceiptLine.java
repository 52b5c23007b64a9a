package pair;

/** What somebody bought. */
public class ReceiptLine {
  private String article;
  private int pieces;
  private double price;

  public ReceiptLine() {}

  ReceiptLine(String article, int pieces, double price) {
    this.article = article;
    this.pieces = pieces;
    this.price = price;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public int getPieces() {
    return pieces;
  }

  public void setPieces(int pieces) {
    this.pieces = pieces;
  }

  public double getPrice() {
    return price;
  }

  public void setPrice(double price) {
    this.price = price;
  }
}
