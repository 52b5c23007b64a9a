package pair;

/** The same for all. */
final class Flat implements Discount {
  private final int percent;

  Flat(int percent) {
    this.percent = percent;
  }

  @Override
  public int percent() {
    return percent;
  }

  @Override
  public String toString() {
    return percent + " percent off";
  }
}
