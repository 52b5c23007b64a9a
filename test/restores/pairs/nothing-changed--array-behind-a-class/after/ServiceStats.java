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
  private transient ValueState<long[]> stats;
  private transient long meanMillis;

  @Override
  public void open(OpenContext context) {
    stats = getRuntimeContext().getState(new ValueStateDescriptor<>("stats", PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO));
    getRuntimeContext().getMetricGroup().gauge("mean-millis", () -> meanMillis);
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    Numbers numbers = Numbers.of(stats.value());
    long requests = numbers.add("requests", 1);
    meanMillis = numbers.add("millis", request.millis) / requests;
    out.collect(Line.of("requests", request.service, requests));
    if (request.status >= 500) {
      out.collect(Line.of("failures", request.service, numbers.add("failures", 1)));
    }
    stats.update(numbers.toArray());
  }
}
