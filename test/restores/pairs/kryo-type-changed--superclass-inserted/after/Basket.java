package pair;

/** What is ordered; no POJO in Flink's sense. */
public final class Basket extends Shopping {
  private final String article;
  private final int pieces;

  Basket(String article, int pieces) {
    this.article = article;
    this.pieces = pieces;
  }

  public static Basket of(String key) {
    return new Basket("bicycle", 2);
  }

  @Override
  public String shown() {
    return article + " x" + pieces;
  }
}
