package pair;

/** What units cost by the tariff SPOT. */
public final class SpotPricing implements Pricing {
  @Override
  public Reading.Tariff tariff() {
    return Reading.Tariff.SPOT;
  }

  @Override
  public long cents(int units) {
    return units / 3;
  }
}
