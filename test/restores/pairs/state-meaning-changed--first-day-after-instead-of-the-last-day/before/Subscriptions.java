package pair;

import common.Line;
import java.time.LocalDate;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Until when members may come. */
final class Subscriptions extends RichFlatMapFunction<Use, String> {
  private transient ValueState<LocalDate> until;
  private transient ReducingState<Integer> uses;

  @Override
  public void open(OpenContext context) {
    until = getRuntimeContext().getState(new ValueStateDescriptor<>("until", Types.LOCAL_DATE));
    uses = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("uses", Integer::sum, Types.INT));
  }

  @Override
  public void flatMap(Use use, Collector<String> out) throws Exception {
    LocalDate last = until.value();
    out.collect(Line.of("valid", use.getMember(), last == null ? "none" : "until " + last));
    if (last == null || use.getDay().isAfter(last)) {
      until.update(use.getDay().plusYears(1).minusDays(1));
    }
    uses.add(1);
    out.collect(Line.of("uses", use.getMember(), uses.get()));
  }
}
