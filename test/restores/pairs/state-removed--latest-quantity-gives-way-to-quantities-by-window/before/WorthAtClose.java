package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Tells at the end of each window what the stock of an article is worth, whether it was moved or not. */
public class WorthAtClose extends KeyedBroadcastProcessFunction<String, Level, Price, Worth> {
  static final MapStateDescriptor<String, Long> PRICES = new MapStateDescriptor<>("prices", Types.STRING, Types.LONG);
  private final long window;
  private transient ValueState<Long> quantity;
  private transient ValueState<String> lastMovement;
  /** The end for which there is a timer already. */
  private transient ValueState<Long> pending;
  private transient ValueState<Long> closes;

  public WorthAtClose(long window) {
    this.window = window;
  }

  @Override
  public void open(OpenContext context) {
    quantity = getRuntimeContext().getState(new ValueStateDescriptor<>("quantity", Types.LONG));
    lastMovement = getRuntimeContext().getState(new ValueStateDescriptor<>("last-movement", Types.STRING));
    pending = getRuntimeContext().getState(new ValueStateDescriptor<>("pending", Types.LONG));
    closes = getRuntimeContext().getState(new ValueStateDescriptor<>("closes", Types.LONG));
  }

  @Override
  public void processElement(Level level, ReadOnlyContext context, Collector<Worth> out) throws Exception {
    quantity.update(level.quantity);
    lastMovement.update(level.movement);
    // By the time of the record: the watermark may be far behind.
    registerNext(level.at, context.timerService());
  }

  @Override
  public void processBroadcastElement(Price price, Context context, Collector<Worth> out) throws Exception {
    context.getBroadcastState(PRICES).put(price.article, price.cents);
  }

  @Override
  public void onTimer(long end, OnTimerContext context, Collector<Worth> out) throws Exception {
    Long now = quantity.value();
    if (now == null) {
      return;
    }
    Long cents = context.getBroadcastState(PRICES).get(context.getCurrentKey());
    if (cents != null) {
      out.collect(new Worth(context.getCurrentKey(), now, now * cents, lastMovement.value(), end, count()));
    }
    // Each window is told, moved or not.
    pending.update(null);
    registerNext(end, context.timerService());
  }

  private void registerNext(long time, TimerService timers) throws Exception {
    if (pending.value() == null) {
      long next = Windows.nextBoundary(time, window);
      timers.registerEventTimeTimer(next);
      pending.update(next);
    }
  }

  private long count() throws Exception {
    long now = closes.value() == null ? 1 : closes.value() + 1;
    closes.update(now);
    return now;
  }
}
