package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Either;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Either<Long, String>> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", TypeInformation.of(new TypeHint<Either<Long, String>>() {})));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Either<Long, String> stored = remembered.value();
    if (stored == null) {
      remembered.update(in % 4 < 2 ? Either.Right("name of " + context.getCurrentKey()) : Either.Left((long) context.getCurrentKey().hashCode()));
    }
    out.collect(Line.of("who", context.getCurrentKey(), stored == null ? "none" : stored.isRight() ? stored.right() : "number " + stored.left()));
  }
}
