package pair;

import java.io.Serializable;

/** What is ordered; no POJO in Flink's sense. */
public final class Basket implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String article;

  Basket(String article) {
    this.article = article;
  }

  public static Basket of(String key) {
    return new Basket("bicycle");
  }

  public boolean isEmpty() {
    return article == null;
  }

  public String article() {
    return article;
  }
}
