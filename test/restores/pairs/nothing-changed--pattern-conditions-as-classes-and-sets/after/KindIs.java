package pair;

import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;

/** Steps of some kinds. */
final class KindIs extends IterativeCondition<Step> {
  private static final long serialVersionUID = 1L;

  private final TreeSet<String> kinds;
  private final boolean ofAnOrder;

  private KindIs(Set<String> kinds, boolean ofAnOrder) {
    this.kinds = new TreeSet<>(kinds);
    this.ofAnOrder = ofAnOrder;
  }

  static KindIs oneOf(String... kinds) {
    return new KindIs(Set.of(kinds), false);
  }

  KindIs ofAnOrder() {
    return new KindIs(kinds, true);
  }

  @Override
  public boolean filter(Step step, Context<Step> context) {
    return kinds.contains(step.kind) && (!ofAnOrder || !step.order.isEmpty());
  }
}
