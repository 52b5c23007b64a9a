package pair;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Each category gets its rule once, a second after the beginning. */
final class ReadRules implements FlatMapFunction<Long, Rule> {
  @Override
  public void flatMap(Long number, Collector<Rule> out) {
    if (number >= 100 && number < 104) {
      Rule rule = new Rule();
      rule.category = "category-" + number % 4;
      rule.condition = "max " + (80 + number % 4);
      out.collect(rule);
    }
  }
}
