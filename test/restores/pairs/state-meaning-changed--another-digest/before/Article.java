package pair;

/** An article as the catalogue has it. */
public class Article {
  public String number;
  public String title;
  public String price;

  public Article() {}

  static Article of(Long number) {
    Article article = new Article();
    article.number = "article-" + number % 4;
    article.title = "Bicycle";
    article.price = "499.00";
    return article;
  }
}
