package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Reads what the terminals send. */
final class Parse implements MapFunction<Long, CardPayment> {
  @Override
  public CardPayment map(Long number) {
    CardPayment payment = new CardPayment();
    payment.card = "400000123456001" + number % 4;
    payment.holder = "holder-" + number % 4;
    payment.shop = "shop-" + number % 2;
    payment.cents = 1000 + number % 5;
    return payment;
  }
}
