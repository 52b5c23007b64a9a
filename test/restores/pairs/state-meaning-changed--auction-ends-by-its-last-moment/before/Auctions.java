package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Auctions of a lot, one after the other; a high bid prolongs one. */
final class Auctions extends KeyedProcessFunction<String, Bid, String> {
  private static final long DURATION = 10_000;
  private static final long HIGH = 10_000_000;

  private transient ValueState<Long> end;
  private transient ValueState<Long> auctions;
  private transient ReducingState<Long> highest;

  @Override
  public void open(OpenContext context) {
    end = getRuntimeContext().getState(new ValueStateDescriptor<>("end", Types.LONG));
    auctions = getRuntimeContext().getState(new ValueStateDescriptor<>("auctions", Types.LONG));
    highest = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("highest", Math::max, Types.LONG));
  }

  @Override
  public void processElement(Bid bid, Context context, Collector<String> out) throws Exception {
    highest.add(bid.cents);
    if (end.value() == null || bid.cents > HIGH) {
      end.update(bid.at + DURATION);
      context.timerService().registerEventTimeTimer(end.value());
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    if (end.value() == null || time != end.value()) {
      return;
    }
    long now = auctions.value() == null ? 1 : auctions.value() + 1;
    auctions.update(now);
    out.collect(Line.of("auction", context.getCurrentKey(), now));
    end.clear();
    highest.clear();
  }
}
