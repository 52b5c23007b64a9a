package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.RichCoFlatMapFunction;
import org.apache.flink.types.Either;
import org.apache.flink.util.Collector;

/** Remembers how the last payment went. */
final class LastPayment extends RichCoFlatMapFunction<Payment, Question, String> {
  private transient ValueState<Either<Long, Long>> last;
  private transient ValueState<Long> asked;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last-payment", Types.EITHER(Types.LONG, Types.LONG)));
    asked = getRuntimeContext().getState(new ValueStateDescriptor<>("asked", Types.LONG));
  }

  @Override
  public void flatMap1(Payment payment, Collector<String> out) throws Exception {
    last.update(payment.failed ? Either.Right((long) payment.code) : Either.Left(payment.amount));
  }

  @Override
  public void flatMap2(Question question, Collector<String> out) throws Exception {
    long now = asked.value() == null ? 1 : asked.value() + 1;
    asked.update(now);
    out.collect(Line.of("asked", question.customer, now));
    Either<Long, Long> known = last.value();
    if (known == null) {
      out.collect(Line.of("last", question.customer, "none"));
    } else if (known.isLeft()) {
      out.collect(Line.of("last", question.customer, "paid EUR " + known.left()));
    } else {
      out.collect(Line.of("last", question.customer, "failed with " + known.right()));
    }
  }
}
