package pair;

import common.Line;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSource(new Numbers(), WatermarkStrategy.noWatermarks(), "orders", Types.LONG)
        .uid("orders")
        .map(number -> Line.of("number", "all", number))
        .returns(Types.STRING)
        .uid("show")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
