package pair;

import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Averages the last scores of a domain. */
final class Averaging extends RichMapFunction<Score, Score> implements CheckpointedFunction {
  private final int entries;
  private transient ValueState<MovingAverage> average;

  Averaging(int entries) {
    this.entries = entries;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    average = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("moving-average", TypeInformation.of(new TypeHint<MovingAverage>() {})));
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) {
    // The state keeps itself.
  }

  @Override
  public Score map(Score score) throws Exception {
    MovingAverage known = average.value();
    if (known == null) {
      known = new MovingAverage(entries);
    }
    known.add(score.getScore());
    average.update(known);
    return new Score(score.getDomain(), known.mean(), known.size());
  }
}
