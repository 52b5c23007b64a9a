package pair;

import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import pair.rules.Rule;

/** State of the rules. */
final class Rules {
  static final MapStateDescriptor<String, Rule> STATE = new MapStateDescriptor<>("rules", Types.STRING, Types.POJO(Rule.class));

  private Rules() {}

  static Rule read(Long number) {
    Rule rule = new Rule();
    rule.id = "rule-" + number % 3;
    rule.threshold = 5;
    rule.severity = number % 3 == 0 ? Rule.Severity.HIGH : Rule.Severity.LOW;
    return rule;
  }
}
