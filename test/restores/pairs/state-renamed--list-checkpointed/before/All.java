package pair;
import common.Line;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.streaming.api.checkpoint.ListCheckpointed;

/** Counts all orders of the shop. */
public class All extends RichMapFunction<Long, String> implements ListCheckpointed<Long> {
  private long all;

  @Override
  public List<Long> snapshotState(long checkpoint, long timestamp) {
    return Collections.singletonList(all);
  }

  @Override
  public void restoreState(List<Long> parts) {
    for (Long part : parts) {
      all += part;
    }
  }

  @Override
  public String map(Long in) {
    return Line.of("all", "orders", ++all);
  }
}
