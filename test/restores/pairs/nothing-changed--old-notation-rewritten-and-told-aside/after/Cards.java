package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Writes visits and points down. */
final class Cards extends KeyedProcessFunction<String, Visit, String> {
  static final OutputTag<String> REWRITTEN = new OutputTag<>("rewritten", Types.STRING);

  private transient ValueState<String> card;

  @Override
  public void open(OpenContext context) {
    card = getRuntimeContext().getState(new ValueStateDescriptor<>("card", Types.STRING));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    String written = card.value();
    Card known = written == null ? Card.empty() : Card.parse(written);
    if (known.isOfOldNotation()) {
      context.output(REWRITTEN, Line.of("rewritten", visit.customer, known));
    }
    Card now = known.visited(visit.points);
    card.update(now.toString());
    out.collect(Line.of("visits", visit.customer, now.visits()));
    out.collect(Line.of("points", visit.customer, now.points()));
  }
}
