package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Gives points for orders. */
final class Loyalty extends KeyedProcessFunction<String, Order, String> {
  static final OutputTag<Order> LARGE = new OutputTag<>("large", Types.POJO(Order.class));
  private transient ValueState<Profile> profiles;
  private transient Map<String, Profile> cached;

  @Override
  public void open(OpenContext context) {
    profiles = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Profile.class));
    cached = new HashMap<>();
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    Profile profile = cached.computeIfAbsent(order.customer, Profile::new);
    profile.orders++;
    profile.points += order.cents / 100;
    profiles.update(profile);
    if (order.cents > 1500) {
      context.output(LARGE, order);
    }
    out.collect(Line.of("orders", profile.customer, profile.orders));
  }
}
