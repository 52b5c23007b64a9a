package jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Its states hang on what main() leaves in static fields. With an argument, one of its operators does not start without. */
public final class LeavesBehind {
  private static String prefix = "by-default-";
  private static Runnable hook;
  private static final List<String> TAGS = new ArrayList<>(Collections.singletonList("always"));
  private static final Map<String, Integer> LIMITS = new TreeMap<>(Collections.singletonMap("limit", 1));
  private static final ValueStateDescriptor<Long> SEEN = new ValueStateDescriptor<>("seen", Types.LONG);

  private LeavesBehind() {}

  /** The only one of its class, as Scala and Kotlin have them. */
  static final class Settings {
    static final Settings INSTANCE = new Settings();
    private String name = "nobody";

    static void named(String name) {
      INSTANCE.name = name;
    }
  }

  public static void main(String[] arguments) throws Exception {
    prefix = "by-main-";
    TAGS.add("from-main");
    LIMITS.put("limit", 2);
    SEEN.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(1)).build());
    Settings.named("main");
    hook = () -> {};
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromData(1L, 2L).uid("numbers").keyBy(number -> number).process(new Keeps(arguments.length > 0)).uid("keeps").print().uid("out");
    env.execute();
  }

  private static final class Keeps extends KeyedProcessFunction<Long, Long, Long> {
    private final boolean hooked;

    Keeps(boolean hooked) {
      this.hooked = hooked;
    }

    @Override
    public void open(OpenContext context) {
      if (hooked) {
        hook.run();
      }
      getRuntimeContext().getState(SEEN);
      keep(prefix + "count");
      keep("limit-" + LIMITS.get("limit"));
      keep("of-" + Settings.INSTANCE.name);
      TAGS.forEach(tag -> keep("tagged-" + tag));
    }

    private void keep(String name) {
      getRuntimeContext().getState(new ValueStateDescriptor<>(name, Types.LONG));
    }

    @Override
    public void processElement(Long number, Context context, Collector<Long> out) {
      out.collect(number);
    }
  }
}
