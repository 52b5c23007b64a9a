package pair;

import java.util.Map;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Since when hosts have been running. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<String> lines = env.fromSource(LogLines.source(), WatermarkStrategy.noWatermarks(), "log").uid("log");
    DataStream<Map<String, String>> records = lines.map(LogLines::fields).returns(Types.MAP(Types.STRING, Types.STRING)).uid("fields").name("Fields");
    records.keyBy(record -> record.get("host")).process(new StartedAt()).uid("started-at").name("Started at").print().uid("out");
    env.execute("hosts");
  }
}
