package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.windowing.ProcessAllWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Draws from twenty tickets. */
final class DrawTickets extends ProcessAllWindowFunction<Ticket, String, GlobalWindow> {
  static final OutputTag<Ticket> WON = new OutputTag<Ticket>("won") {};

  private transient Counter prizes;

  @Override
  public void open(OpenContext context) {
    prizes = getRuntimeContext().getMetricGroup().counter("prizes");
  }

  @Override
  public void process(Context context, Iterable<Ticket> tickets, Collector<String> out) {
    int drawn = 0;
    int won = 0;
    long last = 0;
    for (Ticket ticket : tickets) {
      drawn++;
      last = ticket.getNumber();
      if (ticket.wins()) {
        won++;
        context.output(WON, ticket);
      }
    }
    prizes.inc(won);
    out.collect(Line.of("draw", "all", drawn + " tickets, " + won + " prizes, the last one " + last % 20 + (last < 20 ? ", first draw" : "")));
  }
}
