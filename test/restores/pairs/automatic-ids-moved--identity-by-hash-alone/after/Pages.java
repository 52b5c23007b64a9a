package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts the pages of a visitor. */
final class Pages extends KeyedProcessFunction<String, Visit, Session> {
  static final OutputTag<String> LINES = new OutputTag<>("lines") {};

  private transient ValueState<Session> session;

  @Override
  public void open(OpenContext context) {
    session = getRuntimeContext().getState(new ValueStateDescriptor<>("session", Session.class));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<Session> out) throws Exception {
    Session current = session.value();
    if (current == null) {
      current = new Session();
      current.landing = visit.page;
    }
    current.pages++;
    session.update(current);
    context.output(LINES, Line.of("pages", visit.visitor, current.pages));
    out.collect(current);
  }
}
