package pair;

/** The first payment of a customer. */
final class FirstPayment extends FirstOf<String, Payment> {
  FirstPayment() {
    super(() -> Payment.class);
  }

  @Override
  protected String describe(Payment payment) {
    return payment.cents + " by " + payment.way;
  }

  @Override
  protected String label() {
    return "first-payment";
  }
}
