package pair;

import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Adds what a window has to what somebody flew in all windows. */
class StatsOfAll extends ProcessWindowFunction<FlyerStats, FlyerStats, String, TimeWindow> {
  private ValueStateDescriptor<FlyerStats> descriptor;

  @Override
  public void process(String mail, Context context, Iterable<FlyerStats> stats, Collector<FlyerStats> out) throws Exception {
    descriptor = new ValueStateDescriptor<>("Flyer Statistics", FlyerStats.class);

    // What is kept across windows.
    ValueState<FlyerStats> state = context.globalState().getState(descriptor);
    FlyerStats all = state.value();
    for (FlyerStats one : stats) {
      if (all == null)
        // The first that is known of the flyer.
        all = one;
      else
        all = merge(all, one);
    }
    state.update(all);
    out.collect(all);
  }

  private FlyerStats merge(FlyerStats one, FlyerStats other) {
    one.setMinutes(one.getMinutes() + other.getMinutes());
    one.setFlights(one.getFlights() + other.getFlights());
    return one;
  }
}
