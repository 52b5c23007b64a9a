package pair;

/** A customer puts something into the basket. */
public class Click {
  public String customer;
  public String article;

  public Click() {}

  static Click of(Long number) {
    Click click = new Click();
    click.customer = "customer-" + number % 4;
    click.article = "article-" + number % 3;
    return click;
  }
}
