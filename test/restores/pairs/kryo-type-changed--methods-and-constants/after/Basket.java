package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket implements Comparable<Basket> {
  static final String USUAL = "bicycle";
  private static int made;

  private final String article;
  private transient Size size;

  private Basket(String article) {
    this.article = article;
    made++;
  }

  static Basket of(String key) {
    return new Basket(USUAL);
  }

  String article() {
    return article;
  }

  Size size() {
    if (size == null) {
      size = new Size(article.length());
    }
    return size;
  }

  static int made() {
    return made;
  }

  @Override
  public int compareTo(Basket other) {
    return article.compareTo(other.article);
  }

  /** How much it holds; computed. */
  static final class Size {
    final int articles;

    Size(int articles) {
      this.articles = articles;
    }
  }
}
