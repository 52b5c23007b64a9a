package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says within how many seconds the last logins of an account came. */
final class Bursts extends KeyedProcessFunction<String, Login, String> {
  private transient ValueState<LastTimes> lastTimes;

  @Override
  public void open(OpenContext context) {
    lastTimes = getRuntimeContext().getState(new ValueStateDescriptor<>("last-times", LastTimes.class));
  }

  @Override
  public void processElement(Login login, Context context, Collector<String> out) throws Exception {
    LastTimes times = lastTimes.value();
    if (times == null) {
      times = new LastTimes();
    }
    times.add(login.second);
    lastTimes.update(times);
    out.collect(Line.of("burst", login.account, LastTimes.KEPT + " logins in " + describe(times)));
  }

  private static String describe(LastTimes times) {
    long oldest = times.oldest();
    return oldest == 0 ? "unknown time" : times.newest() - oldest + " seconds";
  }
}
