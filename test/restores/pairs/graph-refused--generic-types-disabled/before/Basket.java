package pair;

/** What is ordered; no POJO in Flink's sense. */
public final class Basket {
  private final String article;

  Basket(String article) {
    this.article = article;
  }

  public static Basket of(String key) {
    return new Basket("bicycle");
  }

  public String article() {
    return article;
  }
}
