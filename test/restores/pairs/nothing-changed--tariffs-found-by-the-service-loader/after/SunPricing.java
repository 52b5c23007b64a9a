package pair;

/** What units cost by the tariff SUN. */
public final class SunPricing implements Pricing {
  @Override
  public Reading.Tariff tariff() {
    return Reading.Tariff.SUN;
  }

  @Override
  public long cents(int units) {
    return 0;
  }
}
