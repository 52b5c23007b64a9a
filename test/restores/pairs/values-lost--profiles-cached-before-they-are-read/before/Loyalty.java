package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Gives points for orders. */
final class Loyalty extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Profile> profiles;

  @Override
  public void open(OpenContext context) {
    profiles = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Profile.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    Profile profile = profiles.value();
    if (profile == null) {
      profile = new Profile(order.customer);
    }
    profile.orders++;
    profile.points += order.cents / 100;
    profiles.update(profile);
    out.collect(Line.of("orders", profile.customer, profile.orders));
  }
}
