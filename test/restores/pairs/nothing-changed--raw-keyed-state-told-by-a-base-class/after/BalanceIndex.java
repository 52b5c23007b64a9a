package pair;

import common.Line;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.KeyGroupStatePartitionStreamProvider;
import org.apache.flink.runtime.state.KeyedStateCheckpointOutputStream;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Keeps balances in memory, sorted, and writes them into the raw keyed state, key group by key group. */
final class BalanceIndex extends RawKeyed implements OneInputStreamOperator<Booking, String> {
  private transient Map<Integer, Map<String, Long>> balances;

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    balances = new TreeMap<>();
    if (!context.isRestored()) {
      return;
    }
    for (KeyGroupStatePartitionStreamProvider group : context.getRawKeyedStateInputs()) {
      DataInputStream in = new DataInputStream(group.getStream());
      Map<String, Long> found = balances.computeIfAbsent(group.getKeyGroupId(), id -> new TreeMap<>());
      for (int left = in.readInt(); left > 0; left--) {
        found.put(in.readUTF(), in.readLong());
      }
    }
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    KeyedStateCheckpointOutputStream out = context.getRawKeyedOperatorStateOutput();
    for (int group : out.getKeyGroupList()) {
      Map<String, Long> kept = balances.getOrDefault(group, Map.of());
      out.startNewKeyGroup(group);
      DataOutputStream data = new DataOutputStream(out);
      data.writeInt(kept.size());
      for (Map.Entry<String, Long> balance : kept.entrySet()) {
        data.writeUTF(balance.getKey());
        data.writeLong(balance.getValue());
      }
      data.flush();
    }
  }

  @Override
  public void processElement(StreamRecord<Booking> record) {
    Booking booking = record.getValue();
    int group = KeyGroupRangeAssignment.assignToKeyGroup(booking.account, getRuntimeContext().getTaskInfo().getMaxNumberOfParallelSubtasks());
    long now = balances.computeIfAbsent(group, id -> new TreeMap<>()).merge(booking.account, booking.amount, Long::sum);
    output.collect(new StreamRecord<>(Line.of("balance", booking.account, now)));
  }
}
