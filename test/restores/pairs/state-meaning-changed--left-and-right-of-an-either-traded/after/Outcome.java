package pair;

import org.apache.flink.types.Either;

/** How a payment went: the amount is right. */
final class Outcome {
  private Outcome() {}

  static Either<Long, Long> of(Payment payment) {
    return payment.failed ? Either.Left((long) payment.code) : Either.Right(payment.amount);
  }

  static String asText(Either<Long, Long> outcome) {
    if (outcome == null) {
      return "none";
    }
    return outcome.isRight() ? "paid EUR " + outcome.right() : "failed with " + outcome.left();
  }
}
