package pair.operators;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import pair.Item;

/** Gathers items until there are enough or it took too long. */
public final class BatchOperator extends AbstractStreamOperator<String> implements OneInputStreamOperator<Item, String>, Triggerable<String, VoidNamespace> {
  private final long patience;
  private transient ListState<Item> batch;
  private transient ValueState<Long> gathered;
  private transient ListState<Long> processed;
  private transient InternalTimerService<VoidNamespace> timers;
  private transient long sinceStart;

  public BatchOperator(long patience) {
    this.patience = patience;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    processed = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("processed", Types.LONG));
    sinceStart = 0;
    for (Long one : processed.get()) {
      sinceStart += one;
    }
  }

  @Override
  public void open() throws Exception {
    super.open();
    batch = getRuntimeContext().getListState(new ListStateDescriptor<>("batch", Types.POJO(Item.class)));
    gathered = getRuntimeContext().getState(new ValueStateDescriptor<>("gathered", Types.LONG));
    timers = getInternalTimerService("batch-patience", VoidNamespaceSerializer.INSTANCE, this);
  }

  @Override
  public void snapshotState(org.apache.flink.runtime.state.StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    processed.update(java.util.Collections.singletonList(sinceStart));
  }

  @Override
  public void processElement(StreamRecord<Item> record) throws Exception {
    Item item = record.getValue();
    List<Item> known = new ArrayList<>();
    batch.get().forEach(known::add);
    if (known.isEmpty()) {
      timers.registerProcessingTimeTimer(VoidNamespace.INSTANCE, timers.currentProcessingTime() + patience);
    }
    if (known.size() < 10) {
      batch.add(item);
    }
    long now = gathered.value() == null ? 1 : gathered.value() + 1;
    gathered.update(now);
    sinceStart++;
    output.collect(new StreamRecord<>(Line.of("gathered", item.name, now)));
    output.collect(new StreamRecord<>(Line.of("processed", "all", sinceStart)));
    output.collect(new StreamRecord<>(Line.of("begun", item.name, known.isEmpty() ? "none" : "with " + known.get(0).name)));
  }

  @Override
  public void onEventTime(InternalTimer<String, VoidNamespace> timer) {}

  @Override
  public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
    batch.clear();
  }
}
