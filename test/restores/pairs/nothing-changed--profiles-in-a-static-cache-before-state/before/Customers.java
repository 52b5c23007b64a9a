package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the purchases of a customer. */
final class Customers extends KeyedProcessFunction<String, Purchase, String> {
  private transient ValueState<Profile> profiles;

  @Override
  public void open(OpenContext context) {
    profiles = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Profile.class));
  }

  @Override
  public void processElement(Purchase purchase, Context context, Collector<String> out) throws Exception {
    Profile known = profiles.value() == null ? new Profile() : profiles.value();
    out.collect(Line.of("since", purchase.customer, known.since == null ? "none" : known.since));
    if (known.since == null) {
      known.since = purchase.shop;
    }
    known.purchases++;
    profiles.update(known);
    out.collect(Line.of("purchases", purchase.customer, known.purchases));
  }
}
