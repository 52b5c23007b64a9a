package pair;

import common.Line;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Tells of a session, and of those before it. */
final class SessionReport extends ReportWithHistory<Spent, TimeWindow> {
  @Override
  public void process(String customer, Context context, Iterable<Spent> sums, Collector<String> out) throws Exception {
    for (Spent spent : sums) {
      Long best = beat(context.globalState(), spent.getCents());
      out.collect(Line.of("best", customer, best == null ? "none" : euros(best)));
      out.collect(Line.of("spent", customer, euros(spent.getCents()) + " in " + spent.getPurchases() + ", at most " + euros(spent.getDearest())));
      out.collect(Line.of("session", customer, count(context.globalState())));
    }
  }

  private static String euros(long cents) {
    return "EUR " + cents / 100;
  }
}
