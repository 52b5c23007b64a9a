package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.CoProcessFunction;
import org.apache.flink.util.Collector;

/** Matches requests and answers, and looks after each terminal from time to time. */
final class Match extends CoProcessFunction<Request, Answer, String> {
  private static final long PERIOD = 400;
  private transient ValueState<String> terminal;
  private transient ValueState<Long> open;
  private transient ValueState<Long> answered;
  private transient ValueState<Long> checks;

  @Override
  public void open(OpenContext context) {
    terminal = getRuntimeContext().getState(new ValueStateDescriptor<>("terminal", Types.STRING));
    open = getRuntimeContext().getState(new ValueStateDescriptor<>("open", Types.LONG));
    answered = getRuntimeContext().getState(new ValueStateDescriptor<>("answered", Types.LONG));
    checks = getRuntimeContext().getState(new ValueStateDescriptor<>("checks", Types.LONG));
  }

  @Override
  public void processElement1(Request request, Context context, Collector<String> out) throws Exception {
    if (terminal.value() == null) {
      terminal.update(request.terminal);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + PERIOD);
    }
    open.update(open.value() == null ? 1 : open.value() + 1);
  }

  @Override
  public void processElement2(Answer answer, Context context, Collector<String> out) throws Exception {
    long waiting = open.value() == null ? 0 : open.value();
    open.update(Math.max(waiting - 1, 0));
    long now = answered.value() == null ? 1 : answered.value() + 1;
    answered.update(now);
    out.collect(Line.of("answered", answer.terminal, now));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    long now = checks.value() == null ? 1 : checks.value() + 1;
    checks.update(now);
    out.collect(Line.of("checks", terminal.value(), now));
    context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + PERIOD);
  }
}
