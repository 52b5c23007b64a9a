package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts loans under a label. */
final class CountLoans extends KeyedProcessFunction<String, Loan, String> {
  private final String label;
  private transient ValueState<Long> loans;

  CountLoans(String label) {
    this.label = label;
  }

  @Override
  public void open(OpenContext context) {
    loans = getRuntimeContext().getState(new ValueStateDescriptor<>(Settings.prefix + label, Long.class));
  }

  @Override
  public void processElement(Loan loan, Context context, Collector<String> out) throws Exception {
    long now = loans.value() == null ? 1 : loans.value() + 1;
    loans.update(now);
    out.collect(Line.of(label, context.getCurrentKey(), now));
  }
}
