package pair;

/** The first payment of a customer. */
class FirstPayment extends FirstOf<Payment> {
  @Override
  protected Class<Payment> type() {
    return Payment.class;
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
