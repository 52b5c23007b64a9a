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
  private transient ValueState<Long> asked;
  private transient ValueState<Either<Long, Long>> last;

  @Override
  public void open(OpenContext context) {
    asked = getRuntimeContext().getState(new ValueStateDescriptor<>("asked", Types.LONG));
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last-payment", Types.EITHER(Types.LONG, Types.LONG)));
  }

  @Override
  public void flatMap1(Payment payment, Collector<String> out) throws Exception {
    last.update(Outcome.of(payment));
  }

  @Override
  public void flatMap2(Question question, Collector<String> out) throws Exception {
    out.collect(Line.of("asked", question.customer, count()));
    out.collect(Line.of("last", question.customer, Outcome.asText(last.value())));
  }

  private long count() throws Exception {
    Long before = asked.value();
    long now = before == null ? 1 : before + 1;
    asked.update(now);
    return now;
  }
}
