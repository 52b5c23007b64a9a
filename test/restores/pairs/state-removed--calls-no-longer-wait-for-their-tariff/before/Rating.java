package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rates calls; a call without a tariff waits until one comes, or an hour is over. */
final class Rating extends KeyedProcessFunction<String, Message, Rated> {
  static final OutputTag<String> WAITING = new OutputTag<>("waiting", Types.STRING);
  private static final Logger LOG = LoggerFactory.getLogger(Rating.class);
  private static final long PATIENCE = 3_600_000;
  /** From so many on, it is told how many calls wait. */
  private static final int MANY = 20;
  private transient ValueState<Tariff> tariff;
  private transient ValueState<Long> calls;
  private transient ListState<Call> waiting;
  private transient ValueState<Long> deadline;

  @Override
  public void open(OpenContext context) {
    tariff = getRuntimeContext().getState(new ValueStateDescriptor<>("tariff", Tariff.class));
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Types.LONG));
    waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Call.class));
    deadline = getRuntimeContext().getState(new ValueStateDescriptor<>("deadline", Types.LONG));
  }

  @Override
  public void processElement(Message message, Context context, Collector<Rated> out) throws Exception {
    if (message.call != null) {
      processCall(message.call, context, out);
    } else {
      processTariff(message.tariff, out);
    }
  }

  private void processCall(Call call, Context context, Collector<Rated> out) throws Exception {
    Tariff known = tariff.value();
    if (known == null) {
      waiting.add(call);
      if (deadline.value() == null) {
        long time = context.timerService().currentProcessingTime() + PATIENCE;
        deadline.update(time);
        context.timerService().registerProcessingTimeTimer(time);
      }
      int now = waitingCalls().size();
      if (now >= MANY) {
        context.output(WAITING, Line.of("waiting", call.subscriber, now));
      }
      return;
    }
    out.collect(Rated.of(call, known, count()));
  }

  private void processTariff(Tariff update, Collector<Rated> out) throws Exception {
    Tariff known = tariff.value();
    if (known == null || update.version > known.version) {
      tariff.update(update);
      flush(update, out);
    }
  }

  private void flush(Tariff known, Collector<Rated> out) throws Exception {
    for (Call call : waitingCalls()) {
      out.collect(Rated.of(call, known, count()));
    }
    waiting.clear();
    deadline.clear();
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Rated> out) throws Exception {
    List<Call> overdue = waitingCalls();
    LOG.warn("{} calls of {} have waited in vain.", overdue.size(), context.getCurrentKey());
    flush(null, out);
  }

  private List<Call> waitingCalls() throws Exception {
    List<Call> all = new ArrayList<>();
    waiting.get().forEach(all::add);
    return all;
  }

  private long count() throws Exception {
    long now = calls.value() == null ? 1 : calls.value() + 1;
    calls.update(now);
    return now;
  }
}
