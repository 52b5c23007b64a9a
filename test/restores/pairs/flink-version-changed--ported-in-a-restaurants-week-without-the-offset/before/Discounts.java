package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the meals of a kitchen that an offer holds for. */
final class Discounts extends KeyedBroadcastProcessFunction<String, Meal, Offer, String> {
  private transient ValueState<Long> cheaper;

  @Override
  public void open(Configuration parameters) {
    cheaper = getRuntimeContext().getState(new ValueStateDescriptor<>("cheaper", Types.LONG));
  }

  @Override
  public void processElement(Meal meal, ReadOnlyContext context, Collector<String> out) throws Exception {
    int best = 0;
    for (Map.Entry<String, Offer> offer : context.getBroadcastState(Job.OFFERS).immutableEntries()) {
      best = Math.max(best, offer.getValue().percent);
    }
    if (best > 0) {
      long now = cheaper.value() == null ? 1 : cheaper.value() + 1;
      cheaper.update(now);
      out.collect(Line.of("cheaper", context.getCurrentKey(), now));
    }
  }

  @Override
  public void processBroadcastElement(Offer offer, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(Job.OFFERS).put(offer.name, offer);
  }
}
