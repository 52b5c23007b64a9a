package pair;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Takes what clicks cost off a campaign's budget. */
final class Spend extends KeyedProcessFunction<String, Click, Notice> {
  private static final double BUDGET = 50_000;

  private transient String host;
  /** In cents. */
  private transient ValueState<Double> left;

  @Override
  public void open(OpenContext context) throws UnknownHostException {
    host = InetAddress.getLocalHost().getHostName();
    left = getRuntimeContext().getState(new ValueStateDescriptor<>("left", Types.DOUBLE));
  }

  @Override
  public void processElement(Click click, Context context, Collector<Notice> out) throws Exception {
    double now = (left.value() == null ? BUDGET : left.value()) - click.cents;
    left.update(now);
    out.collect(Notice.of(host, click.campaign, now / 100));
  }
}
