package pair;

import common.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Keeps the last reading of each sensor. */
final class PreviousReading extends RichMapFunction<Reading, String> implements CheckpointedFunction {
  private transient ListState<Reading> stored;
  private transient Map<String, Reading> last;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    last = new LinkedHashMap<>();
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("last-readings", Reading.class));
    for (Reading reading : stored.get()) {
      last.put(reading.sensor, reading);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    for (Reading reading : last.values()) {
      stored.add(reading);
    }
  }

  @Override
  public String map(Reading reading) {
    Reading previous = last.put(reading.sensor, reading.copy());
    return Line.of("previous", reading.sensor, previous == null ? "none" : Long.toString(previous.round));
  }
}
