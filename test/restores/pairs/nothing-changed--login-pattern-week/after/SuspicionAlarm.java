package pair;

import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Says who is suspicious, and from where. */
final class SuspicionAlarm extends PatternProcessFunction<Login, String> {
  @Override
  public void processMatch(Map<String, List<Login>> match, Context context, Collector<String> out) {
    Login first = match.get(Suspicion.FIRST).get(0);
    out.collect(first.user + " failed again from " + first.address);
  }
}
