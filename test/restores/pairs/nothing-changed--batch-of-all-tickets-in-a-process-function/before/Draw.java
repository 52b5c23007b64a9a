package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.AllWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Draws from twenty tickets. */
final class Draw implements AllWindowFunction<Ticket, String, GlobalWindow> {
  @Override
  public void apply(GlobalWindow window, Iterable<Ticket> tickets, Collector<String> out) {
    int drawn = 0;
    int prizes = 0;
    long last = 0;
    for (Ticket ticket : tickets) {
      drawn++;
      prizes += ticket.getPrize() == Ticket.Prize.SMALL ? 1 : 0;
      last = ticket.getNumber();
    }
    out.collect(Line.of("draw", "all", drawn + " tickets, " + prizes + " prizes, the last one " + last % 20 + (last < 20 ? ", first draw" : "")));
  }
}
