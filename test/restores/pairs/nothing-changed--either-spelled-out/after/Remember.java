package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.EitherTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Either;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Either<String, Long>> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", new EitherTypeInfo<>(Types.STRING, Types.LONG)));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Either<String, Long> stored = remembered.value();
    if (stored == null) {
      remembered.update(in % 4 < 2 ? Either.Left("name of " + context.getCurrentKey()) : Either.Right((long) context.getCurrentKey().hashCode()));
    }
    out.collect(Line.of("who", context.getCurrentKey(), stored == null ? "none" : stored.isLeft() ? stored.left() : "number " + stored.right()));
  }
}
