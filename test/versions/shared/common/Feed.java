package common;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.streaming.api.datastream.DataStreamSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Ascending numbers without end, about a hundred a second, of what every Flink since 1.13 has. */
public final class Feed {
  private Feed() {}

  public static DataStreamSource<Long> of(StreamExecutionEnvironment env, String name) {
    return env.fromSource(new Steady(), WatermarkStrategy.noWatermarks(), name);
  }

  /** One of four keys. */
  public static String key(Long number) {
    return "key-" + number % 4;
  }

  private static final class Steady extends NumberSequenceSource {
    private static final long serialVersionUID = 1;

    Steady() {
      super(0, Long.MAX_VALUE);
    }

    @Override
    public SourceReader<Long, NumberSequenceSplit> createReader(SourceReaderContext context) {
      SourceReader<Long, NumberSequenceSplit> fast = super.createReader(context);
      return new SourceReader<Long, NumberSequenceSplit>() {
        @Override
        public void start() {
          fast.start();
        }

        @Override
        public InputStatus pollNext(ReaderOutput<Long> output) throws Exception {
          Thread.sleep(10);
          return fast.pollNext(output);
        }

        @Override
        public List<NumberSequenceSplit> snapshotState(long checkpoint) {
          return fast.snapshotState(checkpoint);
        }

        @Override
        public CompletableFuture<Void> isAvailable() {
          return fast.isAvailable();
        }

        @Override
        public void addSplits(List<NumberSequenceSplit> splits) {
          fast.addSplits(splits);
        }

        @Override
        public void notifyNoMoreSplits() {
          fast.notifyNoMoreSplits();
        }

        @Override
        public void close() throws Exception {
          fast.close();
        }
      };
    }
  }
}
