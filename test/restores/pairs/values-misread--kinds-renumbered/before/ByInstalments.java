package pair;

/** In so many rates, of which so many are paid. */
public final class ByInstalments extends Payment {
  private final int rates;
  private final int paid;

  public ByInstalments(int rates, int paid) {
    this.rates = rates;
    this.paid = paid;
  }

  public int rates() {
    return rates;
  }

  public int paid() {
    return paid;
  }

  @Override
  String method() {
    return "instalments";
  }

  @Override
  int amount() {
    return rates * 10 + paid;
  }
}
