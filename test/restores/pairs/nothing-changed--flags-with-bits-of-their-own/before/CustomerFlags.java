package pair;

import common.Line;
import java.util.EnumSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Keeps the flags of a customer, a bit for each. */
final class CustomerFlags extends RichFlatMapFunction<Event, String> {
  private transient ValueState<Integer> flags;

  @Override
  public void open(OpenContext context) {
    flags = getRuntimeContext().getState(new ValueStateDescriptor<>("flags", Types.INT));
  }

  @Override
  public void flatMap(Event event, Collector<String> out) throws Exception {
    int bits = flags.value() == null ? 0 : flags.value();
    out.collect(Line.of("flags", event.customer, read(bits)));
    switch (event.kind) {
      case "subscribed":
        bits |= bit(Flag.NEWSLETTER);
        break;
      case "upgraded":
        bits |= bit(Flag.PREMIUM);
        break;
      case "blocked":
        bits |= bit(Flag.BLOCKED);
        break;
      default:
    }
    flags.update(bits);
  }

  private static EnumSet<Flag> read(int bits) {
    EnumSet<Flag> read = EnumSet.noneOf(Flag.class);
    for (Flag flag : Flag.values()) {
      if ((bits & bit(flag)) != 0) {
        read.add(flag);
      }
    }
    return read;
  }

  private static int bit(Flag flag) {
    return 1 << flag.ordinal();
  }
}
