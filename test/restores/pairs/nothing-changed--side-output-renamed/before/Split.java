package pair;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Sends what is suspicious aside. */
public class Split extends ProcessFunction<Long, Long> {
  static final OutputTag<Long> SUSPICIOUS = new OutputTag<Long>("suspicious") {};

  @Override
  public void processElement(Long in, Context context, Collector<Long> out) {
    if (in % 3 == 0) {
      context.output(SUSPICIOUS, in);
    } else {
      out.collect(in);
    }
  }
}
