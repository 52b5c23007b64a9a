package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Makes changes of what the database's log has. */
final class Decode implements MapFunction<Long, Change> {
  private static final long STARTED = 1_700_000_000_000L;

  @Override
  public Change map(Long entry) {
    Change change = new Change();
    change.customer = "customer-" + entry % 4;
    change.position = entry;
    change.committed = STARTED + 10 * entry;
    change.version = change.position;
    return change;
  }
}
