package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Makes payments: of two customers by card, of two from an account. */
final class Payments implements MapFunction<Long, Payment> {
  @Override
  public Payment map(Long number) {
    String customer = "customer-" + number % 4;
    return number % 2 == 0 ? new CardPayment(customer, 500, "4711") : Transfer.of(customer, 500, "DE12");
  }
}
