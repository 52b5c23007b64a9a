package pair;

import common.Line;
import org.apache.flink.util.Collector;

/** Brings orders and payments together. */
final class MatchPayments extends Matching<Long, Long, String> {
  @Override
  public void processElement1(Long order, Context context, Collector<String> out) throws Exception {
    int stored = 0;
    long cents = 0;
    for (Item item : items.get()) {
      stored++;
      cents += item.price.cents;
    }
    if (stored < 3) {
      items.add(new Item("article-" + stored, new Price("EUR", 250)));
    }
    out.collect(Line.of("owed", context.getCurrentKey(), cents + " cents"));
    if (timer.value() == null) {
      long time = context.timerService().currentProcessingTime() + 3_600_000;
      context.timerService().registerProcessingTimeTimer(time);
      timer.update(time);
    }
  }

  @Override
  public void processElement2(Long payment, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("met", context.getCurrentKey(), countMeeting()));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    items.clear();
    timer.clear();
  }
}
