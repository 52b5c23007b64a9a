package pair;

import common.Line;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Reads a ledger entry by entry. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSource(new Journal("ledger"), WatermarkStrategy.noWatermarks(), "ledger", Types.LONG)
        .uid("ledger")
        .map(offset -> Line.of("entry", "ledger", offset))
        .returns(Types.STRING)
        .uid("entries")
        .print()
        .uid("out");
    env.execute("ledger");
  }
}
