package pair;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** Alarms of fridges that were too warm thrice in succession. */
final class Alarms {
  private Alarms() {}

  static DataStream<String> of(DataStream<Evaluation> evaluations, Duration within) {
    DataStream<Signal> triggers = triggers(evaluations, within);
    DataStream<Signal> recoveries = evaluations.filter(evaluation -> !evaluation.abnormal).uid("well").map(Signal::recovery).returns(Signal.class).uid("recoveries");
    return triggers.union(recoveries).keyBy(signal -> signal.fridge).process(new Activation()).uid("alarms").name("Alarms");
  }

  private static DataStream<Signal> triggers(DataStream<Evaluation> evaluations, Duration within) {
    Pattern<Evaluation, ?> pattern =
        Pattern.<Evaluation>begin("first", AfterMatchSkipStrategy.skipPastLastEvent())
            .where(new Abnormal())
            .next("second")
            .where(new Abnormal())
            .next("third")
            .where(new Abnormal())
            .within(within);
    return CEP.pattern(evaluations.keyBy(evaluation -> evaluation.fridge), pattern).process(new ThirdToSignal()).uid("thrice").name("Thrice too warm");
  }

  private static final class Abnormal extends SimpleCondition<Evaluation> {
    @Override
    public boolean filter(Evaluation evaluation) {
      return evaluation.abnormal;
    }
  }

  private static final class ThirdToSignal extends PatternProcessFunction<Evaluation, Signal> {
    @Override
    public void processMatch(Map<String, List<Evaluation>> match, Context context, Collector<Signal> out) {
      out.collect(Signal.of(Signal.Kind.TRIGGER, match.get("third").get(0)));
    }
  }
}
