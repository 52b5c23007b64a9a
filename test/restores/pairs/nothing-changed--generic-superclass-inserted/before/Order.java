package pair;

/** What is ordered; no POJO in Flink's sense. */
final class Order {
  private final String article;
  private final int pieces;

  Order(String article, int pieces) {
    this.article = article;
    this.pieces = pieces;
  }

  String shown() {
    return article + " x" + pieces;
  }
}
