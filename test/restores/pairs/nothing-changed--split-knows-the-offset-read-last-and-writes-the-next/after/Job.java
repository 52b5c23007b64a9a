package pair;

import common.Line;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Reads a ledger entry by entry. */
public final class Job {
  private static final String LEDGER = "ledger";

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSource(new Journal(LEDGER), WatermarkStrategy.noWatermarks(), LEDGER, Types.LONG)
        .uid(LEDGER)
        .map(offset -> Line.of("entry", LEDGER, offset))
        .returns(Types.STRING)
        .uid("entries")
        .name("Entries")
        .print()
        .uid("out");
    env.execute(LEDGER);
  }
}
