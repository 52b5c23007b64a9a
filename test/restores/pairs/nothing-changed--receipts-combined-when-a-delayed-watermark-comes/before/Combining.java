package pair;

import common.Line;
import java.time.Duration;
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

/** Brings the halves of a receipt together; what has no number goes on alone. */
final class Combining extends KeyedProcessFunction<String, Part, String> {
  private static final Logger LOG = LoggerFactory.getLogger(Combining.class);
  private final Duration window;
  private final String watchedTill;
  private transient MapState<String, Receipt> receipts;
  private transient MapState<Long, List<String>> due;
  private transient ValueState<Long> combined;

  Combining(Duration window, String watchedTill) {
    this.window = window;
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
    if (part.till.equals(watchedTill)) {
      LOG.info("{} at {}, watermark {}", part.receipt, context.timestamp(), context.timerService().currentWatermark());
    }
    if (part.receipt.isEmpty()) {
      return;
    }
    Receipt receipt = receipts.get(part.receipt);
    if (receipt == null) {
      receipt = new Receipt();
      Long time = context.timestamp() + window.toMillis();
      List<String> numbers = due.get(time);
      if (numbers == null) {
        numbers = new ArrayList<>();
        try {
          context.timerService().registerEventTimeTimer(time);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("No timer for " + context.getCurrentKey() + ", " + part.receipt, e);
        }
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
      if (context.getCurrentKey().equals(watchedTill)) {
        LOG.info("{} has {} and {}", number, receipt.paper, receipt.card);
      }
    }
    due.remove(time);
  }
}
