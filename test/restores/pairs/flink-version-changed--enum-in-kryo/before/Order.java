package pair;

/** What was ordered; no POJO in Flink's sense, so Kryo writes it, and the status by its position. */
public final class Order {
  private final Status status;
  private final String article;

  private Order(Status status, String article) {
    this.status = status;
    this.article = article;
  }

  static Order of(String key) {
    return new Order(Status.PAID, "bicycle");
  }

  Status status() {
    return status;
  }

  String article() {
    return article;
  }
}
