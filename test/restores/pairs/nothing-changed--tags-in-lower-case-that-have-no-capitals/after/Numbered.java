package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Numbers what a reader sends. */
final class Numbered extends RichMapFunction<Pass, Pass> {
  private transient ValueState<Long> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
  }

  @Override
  public Pass map(Pass pass) throws Exception {
    pass.sequence = last.value() == null ? 1 : last.value() + 1;
    last.update(pass.sequence);
    return pass;
  }
}
