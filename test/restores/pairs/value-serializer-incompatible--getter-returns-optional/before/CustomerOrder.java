package pair;

/** What a customer has ordered. */
public class CustomerOrder {
  private String article;
  private String voucher;

  public CustomerOrder() {}

  static CustomerOrder of(String key) {
    CustomerOrder order = new CustomerOrder();
    order.setArticle("bicycle");
    order.setVoucher("WELCOME");
    return order;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public String getVoucher() {
    return voucher;
  }

  public void setVoucher(String voucher) {
    this.voucher = voucher;
  }
}
