package pair;

/** What somebody bought. */
public class ReceiptLine {
  private String article;
  private int pieces;
  private double price;
  private int tax;

  public ReceiptLine() {}

  ReceiptLine(String article, int pieces, double price, int tax) {
    this.article = article;
    this.pieces = pieces;
    this.price = price;
    this.tax = tax;
  }

  public int getTax() {
    return tax;
  }

  public void setTax(int tax) {
    this.tax = tax;
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
