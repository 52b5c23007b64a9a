package pair;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the prices of shares. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<String> lines = env.fromSource(Exchange.lines(), WatermarkStrategy.noWatermarks(), "exchange").uid("exchange");
    DataStream<Trade> trades = lines.map(Trade::parse).uid("parse").name("Parse");
    trades.keyBy(trade -> trade.share).process(new Trend()).uid("trend").name("Trend").print().uid("out");
    env.execute("shares");
  }
}
