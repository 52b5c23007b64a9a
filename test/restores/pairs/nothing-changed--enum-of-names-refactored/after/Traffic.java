package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many requests of what size. */
final class Traffic extends KeyedProcessFunction<String, Request, String> {
  private transient AggregatingState<Request, Long> sizes;

  @Override
  public void open(OpenContext context) {
    sizes = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>(StateName.SIZES_OF_REQUESTS.id(), new RequestSizes(), Types.TUPLE(Types.LONG, Types.LONG)));
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    sizes.add(request);
    out.collect(Line.of("requests", request.getClient(), sizes.get()));
  }
}
