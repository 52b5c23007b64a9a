package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;

/** Counts things of agents. */
abstract class PerAgent<A, B> extends KeyedCoProcessFunction<String, A, B, String> {
  /** A counter of its own name. */
  protected final ValueState<Long> counter(Counted counted) {
    return getRuntimeContext().getState(new ValueStateDescriptor<>(counted.stateName(), Types.LONG));
  }

  protected static String next(Counted counted, ValueState<Long> counter, String agent) throws Exception {
    Long before = counter.value();
    counter.update(before == null ? 1 : before + 1);
    return Line.of(counted.stateName(), agent, counter.value());
  }

  /** What is counted. */
  enum Counted {
    TICKETS,
    SHIFTS,
    HOURS;

    String stateName() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
