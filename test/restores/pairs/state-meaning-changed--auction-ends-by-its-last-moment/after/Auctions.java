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
  private static final long HIGH = 10_000_000;

  private transient ReducingState<Long> highest;
  private transient ValueState<Long> auctions;
  private transient ValueState<Long> end;

  @Override
  public void open(OpenContext context) {
    highest = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("highest", Math::max, Types.LONG));
    auctions = getRuntimeContext().getState(new ValueStateDescriptor<>("auctions", Types.LONG));
    end = getRuntimeContext().getState(new ValueStateDescriptor<>("end", Types.LONG));
  }

  @Override
  public void processElement(Bid bid, Context context, Collector<String> out) throws Exception {
    highest.add(bid.cents);
    if (end.value() == null || bid.cents > HIGH) {
      end.update(Term.end(bid.at));
      context.timerService().registerEventTimeTimer(Term.lastMoment(end.value()));
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    Long kept = end.value();
    if (kept == null || time != Term.lastMoment(kept)) {
      return;
    }
    out.collect(Line.of("auction", context.getCurrentKey(), count()));
    end.clear();
    highest.clear();
  }

  private long count() throws Exception {
    auctions.update(auctions.value() == null ? 1 : auctions.value() + 1);
    return auctions.value();
  }
}
