package pair;

import java.util.UUID;
import org.apache.flink.api.common.functions.MapFunction;

/** Gives each notice an id, by which it can be traced. */
final class WithId implements MapFunction<Notice, Notice> {
  @Override
  public Notice map(Notice notice) {
    notice.id = UUID.randomUUID().toString();
    return notice;
  }
}
