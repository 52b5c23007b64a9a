package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the matches of a region. */
final class Regions extends KeyedProcessFunction<String, Match, String> {
  private transient ValueState<Long> matches;

  @Override
  public void open(OpenContext context) {
    matches = getRuntimeContext().getState(new ValueStateDescriptor<>("matches", Types.LONG));
  }

  @Override
  public void processElement(Match match, Context context, Collector<String> out) throws Exception {
    long now = matches.value() == null ? 1 : matches.value() + 1;
    matches.update(now);
    out.collect(Line.of("region", match.region, now));
  }
}
