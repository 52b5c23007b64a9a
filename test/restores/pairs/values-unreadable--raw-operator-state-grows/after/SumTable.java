package pair;

import common.Line;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.runtime.state.OperatorStateCheckpointOutputStream;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StatePartitionStreamProvider;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Sums bookings up in a table in memory, which it writes as a stream of its own. */
final class SumTable extends AbstractStreamOperator<String> implements OneInputStreamOperator<Booking, String> {
  private transient Map<String, Entry> sums;

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    sums = new TreeMap<>();
    for (StatePartitionStreamProvider partition : context.getRawOperatorStateInputs()) {
      DataInputStream in = new DataInputStream(partition.getStream());
      for (int left = in.readInt(); left > 0; left--) {
        sums.put(in.readUTF(), Entry.from(in));
      }
    }
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    OperatorStateCheckpointOutputStream raw = context.getRawOperatorStateOutput();
    raw.startNewPartition();
    DataOutputStream out = new DataOutputStream(raw);
    out.writeInt(sums.size());
    for (Map.Entry<String, Entry> sum : sums.entrySet()) {
      out.writeUTF(sum.getKey());
      sum.getValue().to(out);
    }
    out.flush();
  }

  @Override
  public void processElement(StreamRecord<Booking> record) {
    Booking booking = record.getValue();
    Entry entry = sums.computeIfAbsent(booking.account, account -> new Entry());
    entry.add(booking);
    output.collect(new StreamRecord<>(Line.of("sum", booking.account, entry.sum)));
  }
}
