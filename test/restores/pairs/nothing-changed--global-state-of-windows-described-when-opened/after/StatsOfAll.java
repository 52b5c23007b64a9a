package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/**
 * Adds what a window has to what somebody flew in all windows.
 *
 * <p>What came together is kept in global state, by flyer.
 */
public class StatsOfAll extends ProcessWindowFunction<FlyerStats, FlyerStats, String, TimeWindow> {
  private static final long serialVersionUID = 1L;

  /** Made anew wherever the function is opened. */
  private transient ValueStateDescriptor<FlyerStats> descriptor;

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    descriptor = new ValueStateDescriptor<>("Flyer Statistics", FlyerStats.class);
  }

  @Override
  public void process(String mail, Context context, Iterable<FlyerStats> stats, Collector<FlyerStats> out) throws Exception {
    ValueState<FlyerStats> state = context.globalState().getState(descriptor);
    FlyerStats all = state.value();
    for (FlyerStats one : stats) {
      if (all == null) {
        all = new FlyerStats();
        all.setMail(mail);
        all.setMinutes(one.getMinutes());
        all.setFlights(one.getFlights());
      } else {
        all = merge(all, one);
      }
    }
    state.update(all);
    out.collect(all);
  }

  /** A new object, so that what is in state is not changed under its hands. */
  private FlyerStats merge(FlyerStats known, FlyerStats more) {
    FlyerStats merged = new FlyerStats();
    merged.setMail(known.getMail());
    merged.setMinutes(known.getMinutes() + more.getMinutes());
    merged.setFlights(known.getFlights() + more.getFlights());
    return merged;
  }
}
