package pair;

/** What is bought, and where. */
public record Goods(Kind kind, String shop) {
  public static Goods of(Long number) {
    return new Goods(Kind.values()[(int) (number % 4)], "corner");
  }
}
