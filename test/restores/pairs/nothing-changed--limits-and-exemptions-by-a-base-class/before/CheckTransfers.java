package pair;

import common.Line;
import java.math.BigDecimal;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Holds transfers against the limit of their country. */
final class CheckTransfers extends BroadcastProcessFunction<Transfer, Control, String> implements CheckpointedFunction {
  static final MapStateDescriptor<String, Limit> LIMITS = new MapStateDescriptor<>("limits", String.class, Limit.class);
  static final MapStateDescriptor<String, Integer> EXEMPT = new MapStateDescriptor<>("exempt", String.class, Integer.class);

  private transient ListState<Tuple2<Long, Long>> counts;
  private transient long checked;
  private transient long over;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    counts = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("counts", Types.TUPLE(Types.LONG, Types.LONG)));
    for (Tuple2<Long, Long> part : counts.get()) {
      checked += part.f0;
      over += part.f1;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    counts.clear();
    counts.add(Tuple2.of(checked, over));
  }

  @Override
  public void processElement(Transfer transfer, ReadOnlyContext context, Collector<String> out) throws Exception {
    checked++;
    out.collect(Line.of("checked", "all", checked));
    Limit limit = context.getBroadcastState(LIMITS).get(transfer.country);
    Integer exempt = context.getBroadcastState(EXEMPT).get(transfer.country);
    if (limit != null && exempt != null && limit.amount.compareTo(BigDecimal.valueOf(transfer.amount)) < 0) {
      over++;
      out.collect(Line.of("over", "all", over));
    }
  }

  @Override
  public void processBroadcastElement(Control control, Context context, Collector<String> out) throws Exception {
    if (control.kind.equals("limit")) {
      Limit before = context.getBroadcastState(LIMITS).get(control.country);
      Limit limit = new Limit();
      limit.amount = control.amount;
      limit.from = control.from;
      limit.revision = before == null ? 1 : before.revision + 1;
      context.getBroadcastState(LIMITS).put(control.country, limit);
      out.collect(Line.of("limit", control.country, limit.revision));
    } else {
      Integer before = context.getBroadcastState(EXEMPT).get(control.country);
      int now = before == null ? 1 : before + 1;
      context.getBroadcastState(EXEMPT).put(control.country, now);
      out.collect(Line.of("exempt", control.country, now));
    }
  }
}
