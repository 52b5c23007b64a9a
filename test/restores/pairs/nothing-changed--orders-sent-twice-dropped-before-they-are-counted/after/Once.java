package pair;

import java.time.Duration;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFilterFunction;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Lets an order through once; a gateway that is not answered sends it again. */
final class Once extends RichFilterFunction<Long> {
  private final LongCounter dropped = new LongCounter();
  private transient ValueState<Boolean> seen;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Boolean> descriptor = new ValueStateDescriptor<>("seen", Types.BOOLEAN);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofHours(1)).build());
    seen = getRuntimeContext().getState(descriptor);
    getRuntimeContext().addAccumulator("dropped", dropped);
  }

  @Override
  public boolean filter(Long order) throws Exception {
    if (seen.value() != null) {
      dropped.add(1L);
      return false;
    }
    seen.update(true);
    return true;
  }
}
