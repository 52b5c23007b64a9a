package pair;

/** Within so many paidWithin, with so many dunned. */
public final class OnAccount extends Payment {
  private final int paidWithin;
  private final int dunned;

  public OnAccount(int paidWithin, int dunned) {
    this.paidWithin = paidWithin;
    this.dunned = dunned;
  }

  public int paidWithin() {
    return paidWithin;
  }

  public int dunned() {
    return dunned;
  }

  @Override
  String method() {
    return "invoice";
  }

  @Override
  int amount() {
    return paidWithin * 10 + dunned;
  }
}
