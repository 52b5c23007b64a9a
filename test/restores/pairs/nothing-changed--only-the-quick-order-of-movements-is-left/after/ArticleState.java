package pair;

import org.apache.flink.api.common.state.ValueState;

/** What is known of an article. */
final class ArticleState {
  private final ValueState<Long> revision;
  private final ValueState<Long> decided;

  ArticleState(ValueState<Long> revision, ValueState<Long> decided) {
    this.revision = revision;
    this.decided = decided;
  }

  long revision() throws Exception {
    return revision.value() == null ? 0 : revision.value();
  }

  long decide(long now) throws Exception {
    revision.update(now);
    long count = decided.value() == null ? 1 : decided.value() + 1;
    decided.update(count);
    return count;
  }
}
