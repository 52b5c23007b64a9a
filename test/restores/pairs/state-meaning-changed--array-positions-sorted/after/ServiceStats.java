package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the numbers of a service in an array. */
final class ServiceStats extends KeyedProcessFunction<String, Request, String> {
  private static final int FAILURES = 0;
  private static final int MILLIS = 1;
  private static final int REQUESTS = 2;

  private transient ValueState<long[]> stats;

  @Override
  public void open(OpenContext context) {
    stats = getRuntimeContext().getState(new ValueStateDescriptor<>("stats", PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO));
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    long[] numbers = stats.value() == null ? new long[3] : stats.value();
    numbers[REQUESTS]++;
    numbers[MILLIS] += request.millis;
    out.collect(Line.of("requests", request.service, numbers[REQUESTS]));
    if (request.status >= 500) {
      numbers[FAILURES]++;
      out.collect(Line.of("failures", request.service, numbers[FAILURES]));
    }
    stats.update(numbers);
  }
}
