package pair;

/** A customer paid something. */
public class Payment {
  private static final long EPOCH = 1_700_000_000_000L;
  /** Five payments a minute apart, and then nothing for hours. */
  private static final long SESSION = 5;

  public String customer;
  /** In whole euros. */
  public long amount;
  public long at;

  public Payment() {}

  static Payment of(Long number) {
    long turn = number / 4;
    Payment payment = new Payment();
    payment.customer = "customer-" + number % 4;
    payment.amount = cents(turn) / 100;
    payment.at = EPOCH + turn / SESSION * 14_400_000 + turn % SESSION * 60_000;
    return payment;
  }

  private static long cents(long turn) {
    return turn < SESSION ? 3_00 : 12_00;
  }
}
