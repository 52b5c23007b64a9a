package pair;

/** What newspapers once had. */
public class Coupon {
  private final int percent;

  public Coupon(int percent) {
    this.percent = percent;
  }

  @Override
  public String toString() {
    return percent + " per cent";
  }
}
