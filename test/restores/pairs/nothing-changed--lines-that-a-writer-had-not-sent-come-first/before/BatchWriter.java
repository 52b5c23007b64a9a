package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;

/** Gathers lines until there are many, and shows how many wait. */
final class BatchWriter implements StatefulSinkWriter<Long, Pending> {
  private static final int BATCH = 50_000;

  private final List<Long> pending = new ArrayList<>();

  BatchWriter(Collection<Pending> recovered) {
    recovered.forEach(part -> pending.addAll(part.lines));
  }

  @Override
  public void write(Long line, Context context) {
    pending.add(line);
    System.out.println(Line.of("pending", "all", pending.size()));
    if (pending.size() == BATCH) {
      pending.clear();
    }
  }

  @Override
  public void flush(boolean last) {}

  @Override
  public List<Pending> snapshotState(long checkpoint) {
    return List.of(new Pending(new ArrayList<>(pending)));
  }

  @Override
  public void close() {}
}
