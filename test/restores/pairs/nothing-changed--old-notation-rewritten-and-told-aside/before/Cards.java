package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Writes visits and points down, as `visits;points`. */
final class Cards extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<String> card;

  @Override
  public void open(OpenContext context) {
    card = getRuntimeContext().getState(new ValueStateDescriptor<>("card", Types.STRING));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    long visits = 0;
    long points = 0;
    if (card.value() != null) {
      String[] parts = card.value().split(";");
      visits = Long.parseLong(parts[0]);
      points = Long.parseLong(parts[1]);
    }
    visits++;
    points += visit.points;
    card.update(visits + ";" + points);
    out.collect(Line.of("visits", visit.customer, visits));
    out.collect(Line.of("points", visit.customer, points));
  }
}
