package pair;

import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;

/** Gathers lines until there are many. */
final class BatchWriter implements StatefulSinkWriter<Long, Pending> {
  private final Batch batch = new Batch();
  private long batches;

  BatchWriter(Collection<Pending> recovered) {
    for (Pending part : recovered) {
      if (part.batches != Pending.UNKNOWN) {
        batches += part.batches;
        batch.addAll(part.lines);
      }
    }
  }

  @Override
  public void write(Long line, Context context) {
    if (batch.add(line)) {
      batch.send();
      batches++;
    }
  }

  @Override
  public void flush(boolean last) {}

  @Override
  public List<Pending> snapshotState(long checkpoint) {
    return List.of(new Pending(batch.lines(), batches));
  }

  @Override
  public void close() {}
}
