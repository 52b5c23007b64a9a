package pair;

/** What is ordered. */
public record Order(String article, int pieces) {
  public static Order of(String key) {
    return new Order("bicycle", 2);
  }
}
