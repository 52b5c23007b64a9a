package pair;

import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says whose points they are, and how often they were shown ever. */
final class WithPlayer extends ProcessWindowFunction<Points, Standing, String, TimeWindow> {
  private static final ValueStateDescriptor<Long> SHOWN = new ValueStateDescriptor<>("shown", Types.LONG);

  @Override
  public void process(String player, Context context, Iterable<Points> points, Collector<Standing> out) throws Exception {
    ValueState<Long> shown = context.globalState().getState(SHOWN);
    shown.update(shown.value() == null ? 1 : shown.value() + 1);
    Points sum = points.iterator().next();
    Standing standing = new Standing();
    standing.player = player;
    standing.league = sum.league;
    standing.games = sum.games;
    standing.shown = shown.value();
    out.collect(standing);
  }
}
