package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.functions.TimedOutPartialMatchHandler;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Tells of each visitor that he came back, or that he did not. */
final class TellReturning extends PatternProcessFunction<Visit, String> implements TimedOutPartialMatchHandler<Visit> {
  static final OutputTag<String> LOST = new OutputTag<String>("lost-visitors") {};

  @Override
  public void processMatch(Map<String, List<Visit>> match, Context context, Collector<String> out) {
    Visit first = match.get(Stage.FIRST).get(0);
    out.collect(Line.of("returning", first.visitor, "came as " + first.number + ", back by " + Math.min(match.get(Stage.BACK).get(0).number, 12)));
  }

  @Override
  public void processTimedOutMatch(Map<String, List<Visit>> match, Context context) {
    context.output(LOST, match.get(Stage.FIRST).get(0).visitor);
  }
}
