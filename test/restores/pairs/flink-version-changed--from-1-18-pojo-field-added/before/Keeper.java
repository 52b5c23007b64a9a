package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, made of the key alone, and shows at every record what it found stored. */
final class Keeper extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Profile> kept;

  @Override
  public void open(Configuration configuration) {
    kept = getRuntimeContext().getState(new ValueStateDescriptor<>("kept", TypeInformation.of(Profile.class)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Profile stored = kept.value();
    out.collect(Line.of("currency", context.getCurrentKey(), stored == null ? "none" : stored.currency));
    kept.update(stored == null ? Profile.of(context.getCurrentKey()) : stored);
  }
}
