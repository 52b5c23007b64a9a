package pair;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;

/** What is known of a product: its last revision, which is negative once it is withdrawn. */
final class ProductState {
  private final ValueState<Long> revision;
  private final ValueState<Long> changes;

  private ProductState(ValueState<Long> revision, ValueState<Long> changes) {
    this.revision = revision;
    this.changes = changes;
  }

  static ProductState of(RuntimeContext context) {
    return new ProductState(context.getState(States.lastRevision()), context.getState(States.changes()));
  }

  Status status() throws Exception {
    Long known = revision.value();
    if (known == null) {
      return Status.UNKNOWN;
    }
    return known > 0 ? Status.LISTED : Status.WITHDRAWN;
  }

  long revision() throws Exception {
    return Math.abs(revision.value());
  }

  void withdraw(long at) throws Exception {
    revision.update(-at);
  }

  /** As if nothing had ever been known of it. */
  void clear() {
    revision.clear();
    changes.clear();
  }

  long list(long at) throws Exception {
    revision.update(at);
    long now = changes.value() == null ? 1 : changes.value() + 1;
    changes.update(now);
    return now;
  }
}
