package pair;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
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
  /** What was in stock when a window closed, by its end. */
  private transient MapState<Long, Long> closingQuantity;
  /** What changed it last in that window. */
  private transient MapState<Long, String> closingMovement;
  /** The end for which there is a timer already. */
  private transient ValueState<Long> pending;
  private transient ValueState<Long> closes;

  public WorthAtClose(long window) {
    this.window = window;
  }

  @Override
  public void open(OpenContext context) {
    closingQuantity = getRuntimeContext().getMapState(new MapStateDescriptor<>("closing-quantity", Types.LONG, Types.LONG));
    closingMovement = getRuntimeContext().getMapState(new MapStateDescriptor<>("closing-movement", Types.LONG, Types.STRING));
    pending = getRuntimeContext().getState(new ValueStateDescriptor<>("pending", Types.LONG));
    closes = getRuntimeContext().getState(new ValueStateDescriptor<>("closes", Types.LONG));
  }

  @Override
  public void processElement(Level level, ReadOnlyContext context, Collector<Worth> out) throws Exception {
    // Of the window that it falls into: levels of later windows come before the timer of this one goes off.
    long end = Windows.nextBoundary(level.at, window);
    closingQuantity.put(end, level.quantity);
    closingMovement.put(end, level.movement);
    // By the time of the record: the watermark may be far behind.
    registerNext(level.at, context.timerService());
  }

  @Override
  public void processBroadcastElement(Price price, Context context, Collector<Worth> out) throws Exception {
    context.getBroadcastState(PRICES).put(price.article, price.cents);
  }

  @Override
  public void onTimer(long end, OnTimerContext context, Collector<Worth> out) throws Exception {
    Long now = closingAt(closingQuantity, end);
    if (now == null) {
      return;
    }
    Long cents = context.getBroadcastState(PRICES).get(context.getCurrentKey());
    if (cents != null) {
      out.collect(new Worth(context.getCurrentKey(), now, now * cents, closingAt(closingMovement, end), end, count()));
    }
    prune(end, now);
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

  /** The latest value of this window or an earlier one. */
  private static <T> T closingAt(MapState<Long, T> state, long end) throws Exception {
    Long latest = null;
    for (Long known : state.keys()) {
      if (known <= end && (latest == null || known > latest)) {
        latest = known;
      }
    }
    return latest == null ? null : state.get(latest);
  }

  /** Of what is older only the latest is kept, as of this window. */
  private void prune(long end, long carried) throws Exception {
    String movement = closingAt(closingMovement, end);
    List<Long> old = new ArrayList<>();
    for (Long known : closingQuantity.keys()) {
      if (known <= end) {
        old.add(known);
      }
    }
    for (Long known : old) {
      closingQuantity.remove(known);
      closingMovement.remove(known);
    }
    closingQuantity.put(end, carried);
    closingMovement.put(end, movement);
  }

  private long count() throws Exception {
    long now = closes.value() == null ? 1 : closes.value() + 1;
    closes.update(now);
    return now;
  }
}
