package pair;

import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;

/** What the ways of orders look like. */
final class Patterns {
  private Patterns() {}

  static Pattern<Step, ?> delivery() {
    return bought().followedByAny("scanned").where(is("scanned"));
  }

  /** The beginning of every way, for the patterns to come. */
  private static Pattern<Step, Step> bought() {
    return Pattern.<Step>begin("placed").where(is("placed")).followedBy("paid").where(is("paid"));
  }

  private static SimpleCondition<Step> is(String kind) {
    return SimpleCondition.of(step -> step.kind.equals(kind));
  }
}
