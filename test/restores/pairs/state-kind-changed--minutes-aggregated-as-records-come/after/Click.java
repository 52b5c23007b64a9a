package pair;

/** Somebody clicked on an article. */
public class Click {
  public String article;
  public String visitor;
  public Double price;
  public boolean bought;
  public long at;

  public Click() {}

  static Click of(Long number) {
    Click click = new Click();
    click.article = "article-" + number % 4;
    click.visitor = "visitor-" + number % 12;
    click.price = number % 3 == 0 ? null : 10.0 + number % 5;
    click.bought = number % 7 == 0;
    click.at = number * 1000;
    return click;
  }
}
