package pair;

/** Somebody takes money. */
public class Withdrawal {
  public String card;
  public String bank;
  public long cents;

  public Withdrawal() {}

  static Withdrawal of(Long number) {
    Withdrawal withdrawal = new Withdrawal();
    withdrawal.card = "card-" + number % 4;
    withdrawal.bank = "bank-" + number % 2;
    withdrawal.cents = 500_00;
    return withdrawal;
  }
}
