package pair;

import common.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.util.Collector;

/** Brings orders and payments together. */
final class MatchPayments extends Matching<Long, Long, String> {
  private static final Duration DEADLINE = Duration.ofHours(2);

  @Override
  public void processElement1(Long order, Context context, Collector<String> out) throws Exception {
    int stored = 0;
    long cents = 0;
    List<Item> kept = items.value() == null ? new ArrayList<>() : items.value();
    for (Item item : kept) {
      stored++;
      cents += item.price.cents;
    }
    if (stored < 3) {
      kept.add(new Item("article-" + stored, new Price("EUR", 250)));
      items.update(kept);
    }
    out.collect(Line.of("owed", context.getCurrentKey(), cents + " cents"));
    if (deadline.value() == null) {
      long time = context.timerService().currentProcessingTime() + DEADLINE.toMillis();
      context.timerService().registerProcessingTimeTimer(time);
      deadline.update(time);
    }
  }

  @Override
  public void processElement2(Long payment, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("met", context.getCurrentKey(), countMeeting()));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    items.clear();
    deadline.clear();
  }
}
