package pair;

/** The same for all. */
final class FlatDiscount implements Discount {
  private final int percent;

  FlatDiscount(int percent) {
    this.percent = percent;
  }

  @Override
  public int percent() {
    return percent;
  }
}
