package pair;

import org.apache.flink.api.common.state.ValueState;
import pair.framework.KeyedProcessor;
import pair.framework.Stored;

/** Knows who looked last. */
abstract class AuditedProcessor<I, O> extends KeyedProcessor<String, I, O> {
  @Stored(name = "audited-by")
  private transient ValueState<String> auditedBy;

  protected void audit(String by) throws Exception {
    auditedBy.update(by);
  }
}
