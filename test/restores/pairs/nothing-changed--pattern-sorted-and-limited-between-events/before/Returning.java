package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.PatternSelectFunction;

/** Tells of each visitor that he came back. */
final class Returning implements PatternSelectFunction<Visit, String> {
  @Override
  public String select(Map<String, List<Visit>> match) {
    Visit first = match.get("first").get(0);
    Visit back = match.get("back").get(0);
    return Line.of("returning", first.visitor, "came as " + first.number + ", back by " + Math.min(back.number, 12));
  }
}
