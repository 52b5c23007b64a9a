package pair;

/** What units cost by the tariff DAY. */
public final class DayPricing implements Pricing {
  @Override
  public Reading.Tariff tariff() {
    return Reading.Tariff.DAY;
  }

  @Override
  public long cents(int units) {
    return units;
  }
}
