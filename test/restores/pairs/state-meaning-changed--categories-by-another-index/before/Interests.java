package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Remembers the first category that a reader was interested in. */
final class Interests extends RichFlatMapFunction<Read, String> {
  private transient ValueState<Integer> first;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.INT));
  }

  @Override
  public void flatMap(Read read, Collector<String> out) throws Exception {
    Integer known = first.value();
    out.collect(Line.of("interest", read.reader, known == null ? "none" : Categories.nameOf(known)));
    if (known == null) {
      first.update(Categories.indexOf(read.category));
    }
  }
}
