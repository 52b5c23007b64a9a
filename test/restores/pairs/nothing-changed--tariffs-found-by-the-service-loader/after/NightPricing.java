package pair;

/** What units cost by the tariff NIGHT. */
public final class NightPricing implements Pricing {
  @Override
  public Reading.Tariff tariff() {
    return Reading.Tariff.NIGHT;
  }

  @Override
  public long cents(int units) {
    return units / 2;
  }
}
