package job;

import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.runners.flink.FlinkRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.io.GenerateSequence;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.windowing.FixedWindows;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.joda.time.Duration;

public class Job {
  public static void main(String[] args) {
    FlinkPipelineOptions options = PipelineOptionsFactory.fromArgs(args).withValidation().as(FlinkPipelineOptions.class);
    options.setRunner(FlinkRunner.class);
    options.setStreaming(true);
    options.setAttachedMode(false);
    Pipeline pipeline = Pipeline.create(options);
    PCollection<KV<Long, Long>> orders =
        pipeline
            .apply("Numbers", GenerateSequence.from(0).withRate(50, Duration.standardSeconds(1)))
            .apply("By customer", WithKeys.<Long, Long>of(number -> number % 10).withKeyType(TypeDescriptors.longs()));
    orders.apply("Total", ParDo.of(new Total()));
    orders.apply("Seconds", Window.into(FixedWindows.of(Duration.standardSeconds(1)))).apply("Counts", Count.perKey());
    pipeline.run();
  }

  /** A running total of each customer, handed out once a second. */
  static final class Total extends DoFn<KV<Long, Long>, Long> {
    @StateId("total")
    private final StateSpec<ValueState<Long>> total = StateSpecs.value(VarLongCoder.of());

    @TimerId("soon")
    private final TimerSpec soon = TimerSpecs.timer(TimeDomain.PROCESSING_TIME);

    @ProcessElement
    public void add(@Element KV<Long, Long> order, @StateId("total") ValueState<Long> total, @TimerId("soon") Timer soon) {
      Long before = total.read();
      total.write((before == null ? 0 : before) + order.getValue());
      soon.offset(Duration.standardSeconds(1)).setRelative();
    }

    @OnTimer("soon")
    public void handOut(@StateId("total") ValueState<Long> total, OutputReceiver<Long> out) {
      out.output(total.read());
    }
  }
}
