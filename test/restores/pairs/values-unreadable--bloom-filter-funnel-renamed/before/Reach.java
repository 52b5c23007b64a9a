package pair;

import com.google.common.hash.BloomFilter;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts views, and users whom the filter has not seen. */
final class Reach extends KeyedProcessFunction<String, View, String> {
  private final int expected;
  private final double wrong;
  private transient ValueState<BloomFilter<View>> seen;
  private transient ValueState<Long> views;
  private transient ValueState<Long> users;

  Reach(int expected, double wrong) {
    this.expected = expected;
    this.wrong = wrong;
  }

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", TypeInformation.of(new TypeHint<BloomFilter<View>>() {})));
    views = getRuntimeContext().getState(new ValueStateDescriptor<>("views", Types.LONG));
    users = getRuntimeContext().getState(new ValueStateDescriptor<>("users", Types.LONG));
  }

  @Override
  public void processElement(View view, Context context, Collector<String> out) throws Exception {
    BloomFilter<View> filter = seen.value();
    if (filter == null) {
      filter = BloomFilter.create(UserFunnel.INSTANCE, expected, wrong);
    }
    if (filter.put(view)) {
      users.update(users.value() == null ? 1 : users.value() + 1);
      seen.update(filter);
    }
    long now = views.value() == null ? 1 : views.value() + 1;
    views.update(now);
    out.collect(Line.of("views", view.channel, now));
    out.collect(Line.of("reach", view.channel, "about " + users.value() + " users"));
  }
}
