package pair;

/** What is ordered; no POJO in Flink's sense. */
final class Purchased {
  private final String article;
  private final int pieces;

  Purchased(String article, int pieces) {
    this.article = article;
    this.pieces = pieces;
  }

  String shown() {
    return article + " x" + pieces;
  }
}
