package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the latest sample of a machine. */
final class Sampling extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<Sample> latest;

  @Override
  public void open(OpenContext context) {
    latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", TypeInformation.of(Sample.class)));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Sample before = latest.value();
    Sample now = new Sample(reading.machine, before == null ? 1 : before.number + 1);
    latest.update(now);
    out.collect(Line.of("samples", now.machine, now.number));
  }
}
