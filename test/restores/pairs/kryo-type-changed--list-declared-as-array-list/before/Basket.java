package pair;

import java.util.ArrayList;
import java.util.List;

/** What is ordered; no POJO in Flink's sense. */
public final class Basket {
  private final List<String> articles;

  Basket(ArrayList<String> articles) {
    this.articles = articles;
  }

  public static Basket of(String key) {
    ArrayList<String> articles = new ArrayList<>();
    articles.add("bicycle");
    articles.add("bell");
    return new Basket(articles);
  }

  public String shown() {
    return String.join("+", articles);
  }
}
