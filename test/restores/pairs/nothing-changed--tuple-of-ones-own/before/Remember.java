package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Score> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", TypeInformation.of(Score.class)));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Score stored = remembered.value();
    if (stored == null) {
      remembered.update(new Score("player " + context.getCurrentKey(), 7L));
    }
    out.collect(Line.of("player", context.getCurrentKey(), stored == null ? "none" : stored.player()));
  }
}
