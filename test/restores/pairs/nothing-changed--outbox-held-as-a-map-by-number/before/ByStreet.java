package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Counts labels by street. */
final class ByStreet extends RichMapFunction<Label, String> {
  private transient ReducingState<Integer> labels;

  @Override
  public void open(OpenContext context) {
    labels = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("labels", Integer::sum, Types.INT));
  }

  @Override
  public String map(Label label) throws Exception {
    labels.add(1);
    return Line.of("street", label.address, labels.get());
  }
}
