package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the halves of a receipt together; what has no number goes on alone.
 *
 * <p>A receipt is told when the watermark has passed its first half: whoever uses this delays the watermark for as long as halves may be apart.
 */
final class Combining extends KeyedProcessFunction<String, Part, String> {
  private static final Logger LOG = LoggerFactory.getLogger(Combining.class);
  private final String watchedTill;
  private transient MapState<String, Receipt> receipts;
  private transient MapState<Long, List<String>> due;
  private transient ValueState<Long> combined;

  Combining(String watchedTill) {
    this.watchedTill = watchedTill;
  }

  @Override
  public void open(OpenContext context) {
    receipts = getRuntimeContext().getMapState(new MapStateDescriptor<>("receipts", Types.STRING, Types.POJO(Receipt.class)));
    due = getRuntimeContext().getMapState(new MapStateDescriptor<>("due", Types.LONG, Types.LIST(Types.STRING)));
    combined = getRuntimeContext().getState(new ValueStateDescriptor<>("combined", Types.LONG));
  }

  @Override
  public void processElement(Part part, Context context, Collector<String> out) throws Exception {
    if (isWatched(part.till)) {
      String receipt = Logged.cut(part.receipt);
      LOG.info("{} at {}, watermark {}", receipt, context.timestamp(), context.timerService().currentWatermark());
    }
    if (part.receipt.isEmpty()) {
      return;
    }
    Receipt receipt = receipts.get(part.receipt);
    if (receipt == null) {
      receipt = new Receipt();
      long time = context.timestamp();
      List<String> numbers = due.get(time);
      if (numbers == null) {
        numbers = new ArrayList<>();
        context.timerService().registerEventTimeTimer(time);
      }
      numbers.add(part.receipt);
      due.put(time, numbers);
    }
    receipts.put(part.receipt, receipt.with(part));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    for (String number : due.get(time)) {
      Receipt receipt = receipts.get(number);
      receipts.remove(number);
      long now = combined.value() == null ? 1 : combined.value() + 1;
      combined.update(now);
      out.collect(Line.of("combined", context.getCurrentKey(), now));
      if (isWatched(context.getCurrentKey())) {
        String paper = Logged.cut(receipt.paper);
        String card = Logged.cut(receipt.card);
        LOG.info("{} has {} and {}", number, paper, card);
      }
    }
    due.remove(time);
  }

  private boolean isWatched(String till) {
    return till.equals(watchedTill);
  }
}
