package pair;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts receipts. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<String> lines = env.fromSource(Receipts.lines(), WatermarkStrategy.noWatermarks(), "receipts").uid("receipts");
    lines.keyBy(new Column(1)).process(new CountReceipts()).uid("count-receipts").name("Count receipts").print().uid("out");
    env.execute("receipts");
  }
}
